import { type Condition, isJsonObject, type Json, readDefinition, type Schema } from '@amtform/model';
import { validate } from '@amtform/validation';
import type { Obstacle } from '../../imported.js';
import type { Places } from '../../places/read-places.js';
import { holdsUnanswered } from './holds-unanswered.js';
import { readScope } from '../read-scope.js';

/** Where a condition stands. */
export interface ConditionContext {
  /** The place that scopes begin at: the root, or an entry of a list. */
  readonly around: string;
  readonly places: Places;
}

const remedy = 'Write the condition into “showWhen” of the field or page.';

/**
 * A condition of JSON Forms (https://jsonforms.io/docs/uischema/rules) as one of a definition, or what is in the way.
 * The former hold for a missing answer where their schema does; the latter never do, so that case is added.
 */
export function readCondition(json: Json | undefined, context: ConditionContext): Condition | Obstacle {
  if (!isJsonObject(json)) return { reason: 'The rule has no condition.', remedy };
  const { type, conditions, scope } = json;
  if (type === 'AND' || type === 'OR') return readJoined(type, conditions, context);
  const at = readScope(scope, context.around);
  if (at === undefined || !context.places.has(at))
    return { reason: `The schema asks nothing at the scope ${JSON.stringify(scope)}.`, remedy };
  if (type === 'LEAF' && json['expectedValue'] !== undefined) return { at, matches: { const: json['expectedValue'] } };
  const { schema } = json;
  if (typeof schema !== 'boolean' && !isJsonObject(schema))
    return { reason: 'The condition has neither a schema nor an expected value.', remedy };
  if (!isUsable(schema)) {
    return { reason: 'The schema of the condition cannot be read, or refers to another schema.', remedy };
  }
  return withMissing({ at, matches: schema }, at === context.around, json['failWhenUndefined'] === true);
}

function readJoined(type: 'AND' | 'OR', json: Json | undefined, context: ConditionContext): Condition | Obstacle {
  if (!Array.isArray(json)) return { reason: 'The rule has no conditions.', remedy };
  const parts = (json as readonly Json[]).map((part) => readCondition(part, context));
  const obstacle = parts.find((part) => 'reason' in part);
  if (obstacle) return obstacle;
  return type === 'AND' ? { all: parts as Condition[] } : { any: parts as Condition[] };
}

function withMissing(condition: { at: string; matches: Schema }, isWhole: boolean, fails: boolean): Condition {
  const { at, matches } = condition;
  // The whole form is never missing: before the first answer it is an empty group.
  const holds = isWhole ? validate(matches, {}, { document: matches }).length === 0 : holdsUnanswered(matches as Json);
  return holds && !fails ? { any: [condition, { not: { at, matches: true } }] } : condition;
}

/** Whether a schema can be asked within any definition. */
function isUsable(schema: Json): boolean {
  if (JSON.stringify(schema).includes('"$ref"')) return false;
  const around = { type: 'object', properties: { answer: { type: 'string' }, condition: schema } };
  try {
    readDefinition({ id: 'condition', version: '0.0.0', language: 'und', title: 'Condition', schema: around });
    return true;
  } catch {
    return false;
  }
}
