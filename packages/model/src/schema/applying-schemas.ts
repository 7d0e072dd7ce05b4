import { isJsonObject, type Json } from '../json/json.js';
import type { Schema, SchemaObject } from './schema.js';
import type { SchemaDocument } from './schema-document.js';

/** What deciding about schemas needs to know. */
export interface SchemaContext {
  readonly document: SchemaDocument;
  /** Whether an answer is valid under a schema of the document. */
  readonly matches: (schema: Schema, answer: Json) => boolean;
}

/** The schemas that apply at one place. */
export interface ApplyingSchemas {
  readonly schemas: readonly SchemaObject[];
  /** Whether other answers could make other schemas apply. */
  readonly live: boolean;
  /** Whether one of them is `false`: nothing can be answered here. */
  readonly never: boolean;
}

/**
 * All schemas that apply at a place with its present answer: the given ones, what they refer to, the members of
 * `allOf`, the branch of `if` that holds, the dependent schemas of what is answered. Outer ones come first, so
 * that their words win. `oneOf`, `anyOf` and `not` are left to others.
 */
export function applyingSchemas(
  given: readonly Schema[],
  answer: Json | undefined,
  context: SchemaContext,
): ApplyingSchemas {
  const schemas = new Set<SchemaObject>();
  let live = false;
  let never = false;

  function take(schema: Schema | undefined): void {
    if (schema === false) never = true;
    if (typeof schema !== 'object' || schemas.has(schema)) return;
    schemas.add(schema);
    if (typeof schema.$ref === 'string') take(context.document.resolve(schema.$ref, schema));
    // Recursion by $dynamicRef and $recursiveRef is shown as if nobody extended the schema.
    for (const keyword of ['$dynamicRef', '$recursiveRef'] as const) {
      const ref = schema[keyword];
      if (typeof ref === 'string') take(context.document.resolve(ref, schema));
    }
    schema.allOf?.forEach(take);
    takeConditional(schema);
    takeDependent(schema);
  }

  function takeConditional(schema: SchemaObject): void {
    if (schema.if === undefined || (schema.then === undefined && schema.else === undefined)) return;
    live = true;
    // Before the first answer the question is put to an empty group: that is what it becomes with the first answer.
    take(context.matches(schema.if, answer ?? {}) ? schema.then : schema.else);
  }

  function takeDependent(schema: SchemaObject): void {
    if (schema.dependentRequired) live = true;
    for (const dependents of [schema.dependentSchemas, schema.dependencies]) {
      for (const [name, dependent] of Object.entries(dependents ?? {})) {
        live = true;
        if (!Array.isArray(dependent) && isJsonObject(answer) && Object.hasOwn(answer, name)) take(dependent as Schema);
      }
    }
  }

  given.forEach(take);
  return { schemas: [...schemas], live, never };
}
