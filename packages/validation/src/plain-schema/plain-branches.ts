import { isSchema, type Schema, type SchemaObject } from '@amtform/model';
import { constantsAsEnum } from './constants-as-enum.js';
import { isList } from './keyword-values.js';
import { nothing, ownMembers, type Plain } from './plain-schema.js';

/** `allOf`, `anyOf` and `oneOf` of a schema. Those of constants become an `enum`, one of several in `allOf`. */
export function plainBranches(schema: SchemaObject, plain: Plain): Record<string, unknown> {
  const keywords: Record<string, unknown> = {};
  const all = schemas(schema.allOf).map(plain);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = schemas(schema[keyword]);
    if (branches.length === 0) continue;
    const constants = constantsAsEnum(branches, keyword);
    if (constants === undefined) keywords[keyword] = branches.map(plain);
    else all.push(constants.length > 0 ? ownMembers({ enum: constants }) : nothing);
  }
  // An empty enum allows nothing. It stands apart because not every validator can read one.
  if (isList(schema.enum) && schema.enum.length === 0) all.push(nothing);
  if (all.length > 0) keywords['allOf'] = all;
  return keywords;
}

function schemas(value: unknown): readonly Schema[] {
  return isList(value) ? (value as readonly unknown[]).filter(isSchema) : [];
}
