import { appendPointer, type Schema, type SchemaObject } from '@amtform/model';

/**
 * The places that a schema asks for in any case, found without the form model: a plain walk over `properties`, `items`,
 * `allOf` and local `$ref`s. Conditions, branches and what contains itself are left out, and so is what nobody is
 * asked: constants and null. A leaf's place has `*` for each list.
 */
export function unconditionalLeaves(document: SchemaObject): Set<string> {
  const leaves = new Set<string>();

  function visit(given: readonly Schema[], place: string, open: readonly SchemaObject[]): void {
    const schemas = given.flatMap((schema) => combined(schema, document));
    if (schemas.some((schema) => open.includes(schema)) || schemas.some(isChoiceOrFixed)) return;
    const around = [...open, ...schemas];
    const names = new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})));
    const items = schemas.flatMap((schema) => (isOne(schema.items) ? [schema.items] : []));
    const isTuple = schemas.some((schema) => Array.isArray(schema.items) || schema.prefixItems);
    for (const name of names) {
      const inner = schemas.flatMap(({ properties }): Schema[] =>
        properties?.[name] === undefined ? [] : [properties[name]],
      );
      visit(inner, appendPointer(place, name), around);
    }
    if (names.size > 0 || isTuple || schemas.some((schema) => schema.type === 'object')) return;
    if (items.length === 0) leaves.add(place);
    else if (items.flatMap((item) => combined(item, document)).some((item) => item.enum ?? item.const))
      leaves.add(place);
    else visit(items, `${place}/*`, around);
  }
  visit([document], '', []);
  leaves.delete('');
  return leaves;
}

/** A schema with what it refers to and combines. */
function combined(schema: Schema, document: SchemaObject): SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const target = typeof schema.$ref === 'string' ? local(schema.$ref, document) : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...(schema.allOf ?? [])];
  return [schema, ...parts.flatMap((part) => combined(part, document))];
}

function local(ref: string, document: SchemaObject): Schema | undefined {
  let value: unknown = document;
  for (const segment of decodeURIComponent(ref).split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value as Schema | undefined;
}

function isChoiceOrFixed({ oneOf, anyOf, const: constant, enum: values, type, deprecated }: SchemaObject): boolean {
  const isOnlyNull = type === 'null';
  const isFixed = constant !== undefined || (values?.length === 1 && values[0] !== true);
  return isOnlyNull || isFixed || oneOf !== undefined || anyOf !== undefined || deprecated === true;
}

function isOne(items: SchemaObject['items']): items is Schema {
  return items !== undefined && !Array.isArray(items);
}
