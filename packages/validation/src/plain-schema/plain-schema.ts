import type { Schema } from '@amtform/model';

/**
 * A schema in the one form that all validators read, whatever dialect its author wrote: 2020-12, only keywords that
 * decide, only values of the right form, each `$ref` a key of `PlainDocument.targets`. Its objects inherit nothing,
 * so that a page that extends `Object.prototype` changes no verdict.
 */
export type PlainSchema = true | PlainSchemaObject;

/** A plain schema that is not `true`. What is `false` to its author is the object `nothing`. */
export interface PlainSchemaObject {
  readonly [keyword: string]: unknown;
}

/** Makes the plain form of a schema that stands in another one. */
export type Plain = (schema: Schema) => PlainSchema;

/** The plain form of `false`. As an object it has a place of its own in a validator's report. */
export const nothing: PlainSchemaObject = Object.freeze(ownMembers({ not: true }));

/** An object with these members that inherits none. */
export function ownMembers<T>(members: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, members);
}
