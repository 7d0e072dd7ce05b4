import { isSchema, type Schema, SchemaDocument, type SchemaObject } from '@amtform/model';

/**
 * Everything that a schema may ever ask, whatever is answered: by place (a pointer with `*` for each list index) all
 * schemas that describe it. Branches that exclude each other stand side by side here. Not for recursive schemas, nor for
 * `oneOf` between groups.
 */
export function askedPlaces(schema: Schema): ReadonlyMap<string, readonly SchemaObject[]> {
  const document = new SchemaDocument(schema);
  const places = new Map<string, SchemaObject[]>();

  function visit(part: unknown, place: string): void {
    if (!isSchema(part) || typeof part === 'boolean') return;
    places.set(place, [...(places.get(place) ?? []), part]);
    if (part.$ref !== undefined) visit(document.resolve(part.$ref, part), place);
    for (const branch of [part.then, part.else, ...(part.allOf ?? []), ...Object.values(part.dependentSchemas ?? {})]) {
      visit(branch, place);
    }
    for (const [name, property] of Object.entries(part.properties ?? {})) visit(property, `${place}/${name}`);
    visit(part.items, `${place}/*`);
  }

  visit(schema, '');
  places.delete('');
  return places;
}
