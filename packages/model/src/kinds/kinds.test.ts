import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formDefinitionShape } from '../definition/form-definition-shape.js';
import type { Json } from '../json/json.js';
import { viewOf } from '../../testing/view-of.js';
import type { SchemaObject } from '../schema/schema.js';
import { type FieldKind, kindNamed, kinds } from './index.js';

/** The kind that a schema suggests. */
const suggested = (schema: SchemaObject, property = '') =>
  kinds.find((kind) => kind.fits(viewOf(schema), property))?.name;

const suggestions: readonly (readonly [SchemaObject, string])[] = [
  [{ type: 'string' }, 'text'],
  [{}, 'text'],
  [{ type: 'string', maxLength: 255 }, 'text'],
  [{ type: 'string', maxLength: 256 }, 'long-text'],
  [{ type: 'string', maxLength: 2000, pattern: '^.*$' }, 'text'],
  [{ type: 'string', maxLength: 2000, format: 'email' }, 'email'],
  [{ type: 'string', format: 'idn-email' }, 'email'],
  [{ type: 'string', format: 'uri' }, 'text'],
  [{ type: 'string', format: 'phone' }, 'phone'],
  [{ type: 'string', format: 'plz' }, 'postcode'],
  [{ type: 'string', format: 'iban' }, 'iban'],
  [{ type: 'string', format: 'bic' }, 'bic'],
  [{ type: 'string', format: 'tax-id' }, 'tax-id'],
  [{ type: 'string', format: 'licence-plate' }, 'licence-plate'],
  [{ type: 'string', format: 'din-91379-a' }, 'name'],
  [{ type: 'string', format: 'din-91379-c', maxLength: 2000 }, 'long-text'],
  [{ type: 'string', format: 'year-month' }, 'month'],
  [{ type: 'string', format: 'partial-date' }, 'partial-date'],
  [{ type: 'string', format: 'time' }, 'time'],
  [{ type: 'string', format: 'local-time' }, 'time'],
  [{ type: 'string', format: 'country' }, 'country'],
  [{ type: 'string', format: 'country', enum: ['DE', 'AT'] }, 'choice'],
  [{ type: 'number', format: 'amount' }, 'amount'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'string', format: 'date-time' }, 'date-time'],
  [{ type: 'number' }, 'number'],
  [{ type: ['integer', 'null'] }, 'number'],
  [{ type: ['number', 'string'] }, 'text'],
  [{ type: 'boolean' }, 'yes-no'],
  [{ type: ['boolean', 'null'] }, 'yes-no'],
  [{ const: true }, 'consent'],
  [{ type: 'boolean', enum: [true] }, 'consent'],
  [{ type: 'boolean', enum: [true, false] }, 'yes-no'],
  [{ enum: ['a', 'b'] }, 'choice'],
  [{ type: 'string', format: 'date', enum: ['2026-01-01', '2026-07-01'] }, 'choice'],
];

for (const [schema, kind] of suggestions) {
  test(`${JSON.stringify(schema)} is asked as ${kind}.`, () => assert.equal(suggested(schema), kind));
}

const named: readonly (readonly [property: string, schema: SchemaObject, kind: string])[] = [
  ['vorname', { type: 'string' }, 'name'],
  ['familyName', { type: 'string', maxLength: 80 }, 'name'],
  ['email', { type: 'string' }, 'email'],
  ['telefonnummer', { type: 'string' }, 'phone'],
  ['plz', { type: 'string' }, 'postcode'],
  ['IBAN', { type: 'string' }, 'iban'],
  ['name', { type: 'string' }, 'text'],
  ['iban', { type: 'string', pattern: '^DE\\d\\d( \\d{4})+' }, 'text'],
  ['email', { type: 'string', format: 'uri' }, 'text'],
  ['plz', { type: 'integer' }, 'number'],
  ['email', {}, 'text'],
  ['telefon', { enum: ['ja', 'nein'] }, 'choice'],
];

for (const [property, schema, kind] of named) {
  test(`${property}: ${JSON.stringify(schema)} is asked as ${kind}.`, () =>
    assert.equal(suggested(schema, property), kind));
}

const tidied: readonly (readonly [kind: FieldKind, typed: string, stored: string])[] = [
  ['iban', ' de02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
  ['tax-id', '86 095 742 719', '86095742719'],
  ['bic', 'markdef1100 ', 'MARKDEF1100'],
  ['licence-plate', 'b ab123', 'B-AB 123'],
  ['licence-plate', 'BAR - AB 12 h', 'BAR-AB 12H'],
  ['licence-plate', 'bab123', 'BAB123'],
  ['phone', ' 0351 564-0 ', '0351 564-0'],
  ['name', '  Anna ', 'Anna'],
];

for (const [kind, typed, stored] of tidied) {
  test(`“${typed}” is left as ${kind} “${stored}”.`, () => assert.equal(kindNamed(kind).tidy?.(typed), stored));
}

test('A kind of a developer’s own stores what it is given, text in NFC.', () => {
  assert.equal(kindNamed('x-stars').stored('Mu\u0308ller'), 'Müller');
  assert.equal(kindNamed('x-stars').stored(5), 5);
});

test('Text that is written by hand is stored in NFC, so that one name is always the same bytes.', () => {
  const decomposed = 'Jose\u0301 Mu\u0308ller';
  for (const name of ['text', 'long-text', 'number', 'date'] as const)
    assert.equal(kindNamed(name).stored(decomposed), 'José Müller', name);
});

test('Text is stored as it was typed, blanks at its ends and wrong letters included.', () => {
  assert.equal(kindNamed('text').stored('  Anna '), '  Anna ');
  assert.equal(kindNamed('number').stored('1,5x'), '1,5x');
});

test('A chosen value is stored as the schema writes it, even where that is not NFC.', () => {
  assert.equal(kindNamed('choice').stored('Mu\u0308ller'), 'Mu\u0308ller');
});

test('To take a consent back is no answer; to say no to a question is one.', () => {
  assert.equal(kindNamed('consent').stored(false), undefined);
  assert.equal(kindNamed('consent').stored(true), true);
  assert.equal(kindNamed('yes-no').stored(false), false);
});

test('Numbers, zero included, and lists are stored as they are.', () => {
  const answers: Json[] = [0, -1.5, ['a', 'b']];
  for (const answer of answers) assert.equal(kindNamed('number').stored(answer), answer);
});

test('The definition may name exactly the kinds that there are, and those of developers.', () => {
  const field = formDefinitionShape.$defs?.['field'] as SchemaObject;
  const { pattern = '' } = field.properties?.['kind'] as SchemaObject;
  const names = pattern.replace(/^\^\(\?:(.*)\|x-\[a-z0-9-\]\+\)\$$/, '$1').split('|');
  assert.deepEqual(names.sort(), kinds.map(({ name }) => name).sort());
});
