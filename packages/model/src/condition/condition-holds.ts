import { jsonAt } from '../json/json-at.js';
import { isJsonObject, type Json } from '../json/json.js';
import { appendPointer, parsePointer } from '../json/pointer.js';
import type { Condition } from '../definition/form-definition.js';
import type { Schema } from '../schema/schema.js';

/** What deciding about a condition needs to know. */
export interface ConditionContext {
  readonly answers: Json | undefined;
  readonly matches: (schema: Schema, answer: Json) => boolean;
}

/**
 * Whether a condition holds for the node at a pointer. `*` in `at` stands for the same list item as in the pointer.
 * Where there is no answer, nothing matches.
 */
export function conditionHolds(condition: Condition, pointer: string, context: ConditionContext): boolean {
  if ('all' in condition) return condition.all.every((c) => conditionHolds(c, pointer, context));
  if ('any' in condition) return condition.any.some((c) => conditionHolds(c, pointer, context));
  if ('not' in condition) return !conditionHolds(condition.not, pointer, context);
  const answer = jsonAt(context.answers, sameItem(condition.at, pointer));
  return answer !== undefined && !isBlankEntry(answer) && context.matches(condition.matches, answer);
}

/** What stands in a list for an entry that is not answered yet. */
function isBlankEntry(answer: Json): boolean {
  return answer === null || (isJsonObject(answer) && Object.getOwnPropertyNames(answer).length === 0);
}

/** A pointer with `*` replaced by the list index that another pointer has at the same place. */
export function sameItem(at: string, pointer: string): string {
  if (!at.includes('*')) return at;
  const here = parsePointer(pointer);
  let same = true;
  return parsePointer(at).reduce((concrete, segment, i) => {
    const own = here[i];
    same &&= own !== undefined && (segment === '*' || segment === own);
    return appendPointer(concrete, segment === '*' && same && own !== undefined ? own : segment);
  }, '');
}

/** The places that a condition looks at. */
export function conditionPlaces(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(conditionPlaces);
  if ('any' in condition) return condition.any.flatMap(conditionPlaces);
  if ('not' in condition) return conditionPlaces(condition.not);
  return [condition.at];
}
