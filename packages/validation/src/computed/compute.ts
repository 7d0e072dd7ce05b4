import {
  type Compute,
  type ComputeScope,
  isJsonObject,
  type Json,
  jsonAt,
  parsePointer,
  appendPointer,
} from '@amtform/model';
import jsonLogic from 'json-logic-js';
import { operations, type Surroundings } from './operations.js';
import { RuleSteps, RuleTooLong } from './rule-steps.js';

/** The library keeps one table of operations for all of a program: ours have a name of their own in it. */
const table = 'amtform';
let present: Omit<Surroundings, 'scope'> | undefined;

jsonLogic.add_operation(
  table,
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      function work(this: unknown, ...parts: readonly unknown[]): unknown {
        if (!present) throw new Error('A rule runs outside compute()');
        present.steps.count();
        return operation(parts, { ...present, scope: this });
      },
    ]),
  ) as unknown as Parameters<typeof jsonLogic.add_operation>[1],
);

/** The library's operations that do something with each entry of a list. */
const onEntries = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);

const prepared = new WeakMap<object, Json>();

/**
 * Works out a JsonLogic rule with json-logic-js, which interprets it: no code is made from text. Arithmetic is exact to
 * the last decimal. Undefined where there is no result: an answer is missing, a division by zero, a rule that works too
 * long. docs/logic.md describes the operations.
 */
export const compute: Compute = (rule, scope) => {
  present = { steps: new RuleSteps(), answerAt: (pointer) => jsonAt(scope.answers, sameEntry(pointer, scope)) };
  try {
    return asJson(jsonLogic.apply(prepare(rule) as never, scope.answers));
  } catch (error) {
    if (error instanceof RuleTooLong) return undefined;
    throw error;
  } finally {
    present = undefined;
  }
};

/** The rule with our operations in the place of the library's. Control such as `if` and `map` stays the library's. */
function prepare(rule: Json): Json {
  if (typeof rule !== 'object' || rule === null) return rule;
  const known = prepared.get(rule);
  if (known !== undefined) return known;
  const own = Array.isArray(rule)
    ? (rule as readonly Json[]).map(prepare)
    : Object.fromEntries(Object.entries(rule).map(([name, parts]) => prepareOperation(name, prepare(parts))));
  prepared.set(rule, own);
  return own;
}

function prepareOperation(name: string, parts: Json): [string, Json] {
  if (Object.hasOwn(operations, name)) return [`${table}.${name}`, parts];
  if (!onEntries.has(name) || !Array.isArray(parts)) return [name, parts];
  const [list = null, work = null, ...others] = parts as readonly Json[];
  return [name, [list, { [`${table}.entry`]: [work] }, ...others]];
}

/** `*` is the same entry as the one that the computed answer stands in. */
function sameEntry(pointer: string, scope: ComputeScope): string {
  const here = parsePointer(scope.pointer);
  return parsePointer(pointer).reduce(
    (at, segment, i) => appendPointer(at, segment === '*' ? (here[i] ?? segment) : segment),
    '',
  );
}

/** A result that can be an answer. */
function asJson(result: unknown): Json | undefined {
  if (typeof result === 'number') return Number.isFinite(result) ? result : undefined;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return Array.isArray(result) || isJsonObject(result as Json) ? (result as Json) : undefined;
}
