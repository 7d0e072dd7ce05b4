import { isJsonObject, type Json } from '../json/json.js';
import { kindNamed } from '../kinds/index.js';
import { storedText } from '../kinds/stored-text.js';
import type { FormNode } from './form-node.js';

/**
 * An answer as it is stored at a node, or undefined for no answer. Each kind has its own rule; a group or list
 * that is set as a whole keeps what is answered in it. `null` is no answer; in a list it keeps the place of an entry.
 */
export function storedAnswer(node: FormNode | undefined, answer: Json | undefined): Json | undefined {
  if (answer === undefined || isBlank(answer)) return undefined;
  if (node?.type === 'field') return kindNamed(node.kind).stored(answer);
  return storedDeep(answer);
}

/** Whether nobody answered anything by it, whatever the kind. */
function isBlank(answer: Json): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

function storedDeep(answer: Json): Json | undefined {
  if (isBlank(answer)) return undefined;
  if (Array.isArray(answer)) {
    const entries = (answer as readonly Json[]).map((entry) => storedDeep(entry) ?? (isJsonObject(entry) ? {} : null));
    return sameItems(answer as readonly Json[], entries);
  }
  if (!isJsonObject(answer)) return storedText(answer);
  const members = Object.entries(answer).map(([name, value]) => [name, storedDeep(value)] as const);
  if (members.every(([name, value]) => value === answer[name])) return members.length > 0 ? answer : undefined;
  const kept = members.filter((member): member is readonly [string, Json] => member[1] !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The given array itself where nothing in it had to change, so that entries keep their identity. */
function sameItems(given: readonly Json[], stored: readonly Json[]): readonly Json[] {
  return given.every(
    (entry, i) => entry === stored[i] || (isJsonObject(entry) && Object.getOwnPropertyNames(entry).length === 0),
  )
    ? given
    : stored;
}
