import { type Schema, type SchemaObject, schemaPlaces } from '@amtform/model';
import { freeMembers } from './own-part.js';

/** A keyword whose meaning the type cannot say, or says only in part. */
export interface Untold {
  /** JSON Pointer to the keyword, from the schema. */
  readonly path: string;
  readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
  if: 'What “then” and “else” ask is optional in the type: whether it is there depends on answers.',
  dependentRequired: 'A type does not say that one answer needs another one.',
  dependentSchemas: 'What depends on an answer is optional in the type.',
  dependencies: 'What depends on an answer is optional in the type.',
  not: 'The type allows what “not” excludes.',
  contains: 'A type does not say what one entry of a list has to be.',
  propertyNames: 'The type allows every name.',
  $dynamicRef: 'It is read as if nobody extended the schema, as the form does.',
  $recursiveRef: 'It is read as if nobody extended the schema, as the form does.',
};

/** What a type cannot say of a schema document. */
export function untoldKeywords(root: Schema): Untold[] {
  return typeof root === 'boolean'
    ? []
    : [...schemaPlaces(root, '')].flatMap(([schema, { path }]) => inOne(schema, path));
}

function inOne(schema: SchemaObject, path: string): Untold[] {
  const isMixed = freeMembers(schema).length > 0 && Object.keys(schema.properties ?? {}).length > 0;
  const mixed = 'Members with free names beside others are “unknown” in the type.';
  return [
    ...(isMixed ? [{ path, reason: mixed }] : []),
    ...Object.keys(schema).flatMap((keyword) => {
      const reason = Object.hasOwn(reasons, keyword) ? reasons[keyword] : undefined;
      return reason === undefined ? [] : [{ path: `${path}/${keyword}`, reason }];
    }),
  ];
}
