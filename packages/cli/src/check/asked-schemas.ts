import {
  appendPointer,
  isSchema,
  parentPointer,
  type Schema,
  SchemaDocument,
  type SchemaObject,
  type SchemaPlace,
} from '@amtform/model';
import { type Description, inPlace } from './in-place.js';

/** Everything that a schema may ever ask, whatever is answered. */
export interface AskedSchemas {
  /**
   * By place (a pointer into the answers with `*` for each list index) all schemas that may describe the answer there,
   * the outermost place first. A schema inside itself is looked into once.
   */
  readonly places: ReadonlyMap<string, readonly Description[]>;
  /** Whether something may be asked at a place, also far inside a schema that contains itself, or under a free name. */
  readonly has: (place: string) => boolean;
}

/** More places than anybody asks for are not collected. */
const mostPlaces = 10_000;

/** What a schema may ask. */
export function askedSchemas(schema: Schema, schemas: ReadonlyMap<SchemaObject, SchemaPlace>): AskedSchemas {
  const places = new Map<string, readonly Description[]>();
  const endless = new Set<string>();
  const describe: Describe = (inner, branches) => ({ schema: inner, path: schemas.get(inner)?.path ?? '', branches });

  function visit(place: string, given: readonly Description[], around: ReadonlySet<SchemaObject>): void {
    const here = inPlace(given, document, describe);
    if (places.size >= mostPlaces) return;
    places.set(place, here);
    const isInItself = here.some((description) => around.has(description.schema));
    if (isInItself || here.some(takesFreeNames)) endless.add(place);
    if (isInItself) return;
    const inside = new Set([...around, ...here.map((description) => description.schema)]);
    for (const [name, inner] of propertiesOf(here, describe)) visit(appendPointer(place, name), inner, inside);
    const entries = entriesOf(here, describe);
    if (entries.length > 0) visit(`${place}/*`, entries, inside);
  }

  const document = SchemaDocument.of(schema);
  if (typeof schema === 'object') visit('', [describe(schema, new Map())], new Set());
  return { places, has: (place) => places.has(place) || endless.has(lastKnown(place, places)) };
}

type Describe = (schema: SchemaObject, branches: Description['branches']) => Description;

function takesFreeNames({ schema: { patternProperties, additionalProperties } }: Description): boolean {
  return patternProperties !== undefined || (typeof additionalProperties === 'object' && additionalProperties !== null);
}

/** The innermost place on the way to another one that is asked. */
function lastKnown(place: string, places: AskedSchemas['places']): string {
  let at: string | undefined = place;
  while (at !== undefined && !places.has(at)) at = parentPointer(at);
  return at ?? '';
}

function propertiesOf(here: readonly Description[], describe: Describe): ReadonlyMap<string, readonly Description[]> {
  const properties = new Map<string, Description[]>();
  for (const { schema, path, branches } of here) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property === false) continue;
      const inner =
        property === true
          ? { schema: {}, path: appendPointer(`${path}/properties`, name), branches }
          : describe(property, branches);
      properties.set(name, [...(properties.get(name) ?? []), inner]);
    }
  }
  return properties;
}

function entriesOf(here: readonly Description[], describe: Describe): readonly Description[] {
  return here.flatMap(({ schema, branches }) =>
    [schema.items, schema.prefixItems, schema.additionalItems]
      .flat()
      .filter((entry): entry is SchemaObject => isSchema(entry) && typeof entry === 'object')
      .map((entry) => describe(entry, branches)),
  );
}
