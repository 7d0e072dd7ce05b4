import { isSchema, type SchemaObject } from '@amtform/model';
import { isList, names, plainMembers } from './keyword-values.js';
import { ownMembers, type Plain, type PlainSchema } from './plain-schema.js';

/** `dependentRequired` and `dependentSchemas`, with what `dependencies` says in their place before 2019-09. */
export function plainDependents(schema: SchemaObject, plain: Plain): Record<string, unknown> {
  const required = ownMembers<readonly string[]>(plainMembers(schema.dependentRequired, names));
  const schemas = ownMembers<PlainSchema>(
    plainMembers(schema.dependentSchemas, (value) => (isSchema(value) ? plain(value) : undefined)),
  );
  for (const [name, value] of Object.entries(schema.dependencies ?? {})) {
    if (isList(value)) required[name] = [...new Set([...(required[name] ?? []), ...(names(value) ?? [])])];
    else if (isSchema(value)) schemas[name] = both(schemas[name], plain(value));
  }
  return {
    ...(Object.keys(required).length > 0 && { dependentRequired: required }),
    ...(Object.keys(schemas).length > 0 && { dependentSchemas: schemas }),
  };
}

function both(first: PlainSchema | undefined, second: PlainSchema): PlainSchema {
  return first === undefined ? second : ownMembers({ allOf: [first, second] });
}
