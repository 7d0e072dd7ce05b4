import type { DefinitionFault } from '../definition/definition-error.js';
import { nearestName } from '../definition/nearest-name.js';
import type { Json } from '../json/json.js';
import { type Operation, operationsOf } from './rule-reader.js';

/**
 * The operations that a rule may use: those of JsonLogic that only compute, and `round` (value, digits after the
 * point). docs/logic.md says what each does.
 */
export const ruleOperations: readonly string[] = [
  ...['var', 'if', '?:', 'and', 'or', '!', '!!', '==', '===', '!=', '!==', '<', '<=', '>', '>='],
  ...['+', '-', '*', '/', '%', 'min', 'max', 'round', 'in', 'cat', 'merge'],
  ...['map', 'filter', 'reduce', 'all', 'some', 'none'],
];

const mostOperations = 500;
const mostLevels = 32;
const inherited = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with a rule: operations that are not known, names that reach behind the answers, too much at once. */
export function ruleFaults(rule: Json, path: string): DefinitionFault[] {
  const operations = operationsOf(rule, mostOperations + 1);
  if (operations.length > mostOperations)
    return [{ path, reason: 'is too long.', remedy: `Keep it below ${String(mostOperations)} operations.` }];
  if (operations.some(({ depth }) => depth >= mostLevels))
    return [{ path, reason: 'is too deep.', remedy: `Keep it below ${String(mostLevels)} levels.` }];
  return operations.flatMap((operation) => operationFaults(operation, path + operation.path));
}

function operationFaults({ name, parts }: Operation, path: string): DefinitionFault[] {
  if (name === '')
    return [{ path, reason: 'is no operation.', remedy: 'An operation is an object with one member, its name.' }];
  if (!ruleOperations.includes(name)) {
    const near = nearestName(name, ruleOperations);
    const remedy = near ? `Did you mean “${near}”?` : `Use one of: ${ruleOperations.join(' ')}.`;
    return [{ path, reason: `“${name}” is not a known operation.`, remedy }];
  }
  if (name !== 'var') return [];
  const [at = ''] = parts;
  if (typeof at !== 'string' && typeof at !== 'number')
    return [{ path, reason: 'names an answer that is worked out.', remedy: 'Write the name of the answer itself.' }];
  if (
    String(at)
      .split(/[./]/)
      .some((segment) => inherited.has(segment))
  )
    return [{ path, reason: `“${String(at)}” names no answer.`, remedy: 'Name an answer of the form.' }];
  return [];
}
