import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formDefinitionShape } from '../definition/form-definition-shape.js';
import type { Json } from '../json/json.js';
import { viewOf } from '../../testing/view-of.js';
import type { SchemaObject } from '../schema/schema.js';
import { kindNamed, kinds } from './index.js';

/** The kind that a schema suggests. */
const suggested = (schema: SchemaObject) => kinds.find((kind) => kind.fits(viewOf(schema)))?.name;

const suggestions: readonly (readonly [SchemaObject, string])[] = [
  [{ type: 'string' }, 'text'],
  [{}, 'text'],
  [{ type: 'string', maxLength: 255 }, 'text'],
  [{ type: 'string', maxLength: 256 }, 'long-text'],
  [{ type: 'string', maxLength: 2000, pattern: '^.*$' }, 'text'],
  [{ type: 'string', maxLength: 2000, format: 'email' }, 'text'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'string', format: 'date-time' }, 'text'],
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

test('The definition may name exactly the kinds that there are.', () => {
  const field = formDefinitionShape.$defs?.['field'] as SchemaObject;
  const { enum: names = [] } = field.properties?.['kind'] as SchemaObject;
  assert.deepEqual([...names].sort(), kinds.map(({ name }) => name).sort());
});
