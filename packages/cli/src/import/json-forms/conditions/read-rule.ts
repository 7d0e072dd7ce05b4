import { type Condition, isJsonObject, type Json } from '@amtform/model';
import type { Obstacle } from '../../imported.js';
import { type ConditionContext, readCondition } from './read-condition.js';

/** A rule of JSON Forms as the condition under which an element is shown, or what is in the way. */
export function readRule(rule: Json, context: ConditionContext): Condition | Obstacle {
  const { effect, condition } = isJsonObject(rule) ? rule : {};
  if (effect === 'ENABLE' || effect === 'DISABLE') {
    return {
      reason: 'A definition shows and hides; it cannot keep an answer from being changed.',
      remedy: 'Show the field under the condition, or write "readOnly": true into the schema for good.',
    };
  }
  if (effect !== 'SHOW' && effect !== 'HIDE')
    return { reason: `The effect ${JSON.stringify(effect)} is unknown.`, remedy: 'Write SHOW or HIDE.' };
  const read = readCondition(condition, context);
  return 'reason' in read || effect === 'SHOW' ? read : { not: read };
}
