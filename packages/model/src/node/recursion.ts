import type { Json } from '../json/json.js';
import type { SchemaObject } from '../schema/schema.js';
import type { SchemaView } from '../schema/schema-view.js';
import type { NodeContext } from './node-context.js';
import type { NodeSeed } from './node-seed.js';

/**
 * The recursive schemas that the children of a node stand in: those of the unanswered nodes around them. An answer
 * opens the next level of a schema that contains itself, and so does the choice of a branch.
 */
export function schemasAround(seed: NodeSeed, view: SchemaView, { recursive }: NodeContext): readonly SchemaObject[] {
  if (recursive.size === 0 || seed.answer !== undefined || seed.pointer === '') return [];
  return [...(seed.around ?? []), ...view.schemas.filter((schema) => recursive.has(schema))];
}

/** Whether a place would repeat what is asked around it before anything there is answered. */
export function isClosedRecursion(
  view: SchemaView,
  answer: Json | undefined,
  around: readonly SchemaObject[],
): boolean {
  return answer === undefined && around.some((schema) => view.schemas.includes(schema));
}
