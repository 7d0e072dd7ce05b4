import type { Schema, SchemaObject } from '../schema/schema.js';
import type { SchemaDocument } from '../schema/schema-document.js';

/**
 * All schemas that could ever apply at a place, whatever is answered: the given ones, what they refer to, and every
 * branch of every condition and choice. What `if` itself says counts where it must hold in all cases, such as that an
 * answer is secret; where `judging` is asked for it does not: nothing is wrong with an answer that does not fit an `if`.
 */
export function possibleSchemas(
  given: readonly Schema[],
  document: SchemaDocument,
  { judging = false } = {},
): readonly SchemaObject[] {
  const found = new Set<SchemaObject>();

  function take(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null || found.has(schema as SchemaObject)) return;
    const known = schema as SchemaObject;
    found.add(known);
    for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef']) {
      const ref = known[keyword];
      if (typeof ref === 'string') take(document.resolve(ref, known));
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = known[keyword];
      if (Array.isArray(branches)) branches.forEach(take);
    }
    for (const keyword of judging ? ['then', 'else'] : ['if', 'then', 'else']) take(known[keyword]);
    for (const dependents of [known.dependentSchemas, known.dependencies]) {
      for (const dependent of Object.values(dependents ?? {})) if (!Array.isArray(dependent)) take(dependent);
    }
  }

  given.forEach(take);
  return [...found];
}
