import type { Json, Schema } from '@amtform/model';

/** The next number of a series, from 0 to below 1. */
type Random = () => number;

/** A series of numbers that is the same for the same seed (mulberry32). */
export function randomSeries(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names = ['a', 'b', 'c', 'd~/e'];
const words: readonly string[] = [
  '',
  'a',
  'abc',
  'Äpfel',
  '😀😀',
  '2024-02-29',
  '2023-02-29',
  '01067',
  'a@b.example',
  '12',
];
const numbers: readonly number[] = [0, 1, -1, 2.5, 19.99, 0.3, 100, 1e21];

/** A schema made of the keywords that forms are made of, with some rarer ones. */
export function randomSchema(random: Random, depth = 0): Schema {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.5);
  const inner = () => randomSchema(random, depth + 1);
  const innerByName = () => Object.fromEntries(some(names).map((name) => [name, inner()]));
  const atoms: readonly (() => Record<string, unknown>)[] = [
    () => ({ type: pick(['string', 'number', 'integer', 'boolean', 'null', ['string', 'null'], ['number', 'array']]) }),
    () => ({ minLength: pick([1, 3]), maxLength: pick([2, 5]) }),
    () => ({ pattern: pick(['^a', '\\d', '^\\p{L}+$', '^.{2}$']) }),
    () => ({ format: pick(['date', 'plz', 'email', 'unknown']) }),
    () => ({ minimum: pick([0, 1]), exclusiveMaximum: pick([2.5, 100]) }),
    () => ({ multipleOf: pick([0.01, 0.1, 1, 3]) }),
    () => ({ enum: [pick(words), pick(numbers), null, { a: 1 }] }),
    () => ({ const: pick<Json>([...words, true, [1]]) }),
    () => ({ oneOf: some(words).map((word) => ({ const: word, title: word })) }),
  ];
  const combined: readonly (() => Record<string, unknown>)[] = [
    () => ({ type: 'object', properties: innerByName(), required: some(names) }),
    () => ({ properties: innerByName(), additionalProperties: pick([false, inner()]) }),
    () => ({ patternProperties: { '^[ab]': inner() }, propertyNames: { maxLength: pick([1, 4]) }, minProperties: 1 }),
    () => ({
      type: 'array',
      items: inner(),
      minItems: pick([0, 1]),
      maxItems: pick([1, 3]),
      uniqueItems: pick([true, false]),
    }),
    () => ({ prefixItems: [inner(), inner()], items: pick([false, inner()]) }),
    () => ({ contains: inner(), minContains: pick([0, 1, 2]), maxContains: pick([1, 2]) }),
    () => ({ allOf: [inner(), inner()] }),
    () => ({ anyOf: [inner(), inner()] }),
    () => ({ oneOf: [inner(), inner(), { type: 'null' }] }),
    () => ({ not: inner() }),
    () => ({ if: inner(), then: inner(), else: inner() }),
    () => ({ dependentRequired: { a: some(names) }, dependentSchemas: { b: inner() } }),
    () => ({ dependencies: { a: some(names), b: inner() } }),
    () => ({ $ref: pick(['#/$defs/leaf', '#/$defs/tree', '#anchored']) }),
  ];
  const parts = depth > 1 ? [pick(atoms)] : [pick(combined), ...some([pick(atoms), pick(combined)])];
  const schema = Object.assign({}, ...parts.map((part) => part())) as Record<string, unknown>;
  return depth > 0
    ? schema
    : { ...schema, $defs: { leaf: pick(atoms)(), tree, named: { $anchor: 'anchored', ...pick(atoms)() } } };
}

const tree = { type: 'object', properties: { a: { type: 'string' }, b: { $ref: '#/$defs/tree' } }, required: ['a'] };

/** An answer of no particular form. */
export function randomAnswer(random: Random, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = random();
  if (depth > 2 || kind < 0.3) return pick<Json>([...words, ...numbers, true, false, null]);
  const inner = () => randomAnswer(random, depth + 1);
  if (kind < 0.5) return Array.from({ length: Math.floor(random() * 4) }, inner);
  return Object.fromEntries(names.filter(() => random() < 0.6).map((name) => [name, inner()]));
}
