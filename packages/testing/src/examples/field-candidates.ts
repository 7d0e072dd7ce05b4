import type { FieldNode, FormDefinition, Json } from '@amtform/model';
import { numberCandidates } from './number-candidates.js';
import { between, type Random, shuffled } from './random-series.js';
import { textCandidates } from './text-candidates.js';

/** Answers that a field may take, the most likely first. Whether it does take them is the validator's to say. */
export function* fieldCandidates(field: FieldNode, definition: FormDefinition, random: Random): Generator<Json> {
  const { kind, options, schema } = field;
  const { types = ['string'], schemas, constants } = schema;
  if (kind === 'choices') return yield* someOptions(field, definition, random);
  if (kind === 'file') return yield* files(types, schema.minItems ?? 1);
  if (kind === 'consent') return yield true;
  if (kind === 'yes-no') return yield* shuffled(random, [true, false]);
  if (options.length > 0) return yield* shuffled(random, options).map(({ value }) => value);
  if (constants) return yield* shuffled(random, constants).map(({ value }) => value);
  for (const type of types) {
    if (type === 'string') yield* textCandidates(field, random);
    if (type === 'number' || type === 'integer') yield* numberCandidates(schemas, random);
    if (type === 'boolean') yield* shuffled(random, [true, false]);
    if (type === 'object') yield {};
    if (type === 'array') yield [];
  }
}

function* someOptions({ options, schema, place }: FieldNode, definition: FormDefinition, random: Random) {
  const { minItems = 1, maxItems = options.length } = schema;
  const alone = definition.fields?.[place]?.exclusive ?? [];
  const values = options.map(({ value }) => value);
  const joined = values.filter((value) => !alone.includes(String(value)));
  for (let i = 0; i < 8; i++) {
    const count = between(random, Math.min(minItems, joined.length), Math.min(maxItems, joined.length, minItems + 2));
    const chosen = shuffled(random, joined).slice(0, count);
    // In the order of the options, as the form stores them.
    yield values.filter((value) => chosen.includes(value));
  }
  for (const value of values) yield [value];
}

/** References to files that nobody reads here, in the shapes that a schema may want. */
function* files(types: readonly string[], count: number): Generator<Json> {
  const sha256 = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg';
  const text = `ni:///sha-256;${sha256}?ct=application/pdf&name=Plan.pdf`;
  const object = { name: 'Plan.pdf', type: 'application/pdf', size: 4, sha256 };
  if (types.includes('string')) yield text;
  if (types.includes('object')) yield object;
  if (types.includes('array')) {
    yield Array.from({ length: count }, () => text);
    yield Array.from({ length: count }, () => object);
  }
}
