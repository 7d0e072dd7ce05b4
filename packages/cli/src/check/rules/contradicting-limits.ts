import type { Json, SchemaObject } from '@amtform/model';
import { validate } from '@amtform/validation';
import type { Found, Rule } from '../rule.js';

/** Limits of which the first must not be above the second. */
const limits = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const;

/** Keywords that judge a single value. */
const values = ['type', 'multipleOf', ...new Set(limits.flat())];

/** Limits that no answer can keep. */
export const contradictingLimits: Rule = {
  name: 'contradicting-limits',
  about: 'Where limits contradict each other no answer is right, and the form can never be sent.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', minLength: 15, maxLength: 10 } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', minLength: 10, maxLength: 15 } },
    },
  },
  inSchema: (schema, path) => [...crossed(schema, path), ...unfit(schema, path)],
};

function crossed(schema: SchemaObject, path: string): Found[] {
  return limits.flatMap(([low, high]) => {
    const [from, to] = [schema[low], schema[high]];
    if (typeof from !== 'number' || typeof to !== 'number') return [];
    const isOpen = low.startsWith('exclusive') || high.startsWith('exclusive');
    if (isOpen ? from < to : from <= to) return [];
    const reason = `(${String(from)}) leaves no room below “${high}” (${String(to)}).`;
    return [{ path: `${path}/${low}`, reason, remedy: 'Correct one of them.' }];
  });
}

/** Constants that other keywords of the same schema refuse. */
function unfit(schema: SchemaObject, path: string): Found[] {
  const keyword = schema.const === undefined ? 'enum' : 'const';
  const constants = keyword === 'const' ? [schema.const as Json] : Array.isArray(schema.enum) ? schema.enum : [];
  const beside = Object.fromEntries(
    (keyword === 'const' ? ['enum', ...values] : values).map((name) => [name, schema[name]]),
  );
  const refused = (constants as readonly Json[]).filter(
    (value) => value !== null && validate(beside, value, { document: beside }).length > 0,
  );
  if (refused.length === 0) return [];
  const at = `${path}/${keyword}`;
  const remedy = 'Correct it, or what stands beside it.';
  if (refused.length === constants.length)
    return [{ path: at, reason: 'does not fit the other keywords of its schema: no answer is right.', remedy }];
  const names = refused.map((value) => JSON.stringify(value)).join(', ');
  const reason = `has values that do not fit the other keywords of its schema: ${names}.`;
  return [{ path: at, severity: 'warning', reason, remedy }];
}
