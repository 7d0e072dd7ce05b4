import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '../definition/read-definition.js';
import type { Json } from '../json/json.js';
import { keepableAnswers } from './keepable-answers.js';

const text = { type: 'string' };
const secret = { type: 'string', writeOnly: true };

function kept(schema: object, answers: Json, fields: object = {}): Json | undefined {
  const definition = { id: 'x', version: '1.0.0', language: 'de', title: 'X', fields, schema };
  return keepableAnswers(readDefinition(definition), answers);
}

test('What the schema calls writeOnly is left out, everything else stays.', () => {
  const properties = { name: text, pin: secret, bank: { properties: { iban: text, code: secret } } };
  const answers = { name: 'Änne', pin: '1234', bank: { iban: 'DE02', code: '99' } };
  assert.deepEqual(kept({ properties }, answers), { name: 'Änne', bank: { iban: 'DE02' } });
});

test('What the definition calls sensitive is left out, in every entry of a list too.', () => {
  const people = { type: 'array', items: { properties: { name: text, health: text } } };
  const fields = { '/people/*/health': { sensitive: true }, '/note': { sensitive: true } };
  const answers = { people: [{ name: 'A', health: 'x' }, { health: 'y' }], note: { a: 1 } };
  assert.deepEqual(kept({ properties: { people, note: { properties: { a: { type: 'number' } } } } }, answers, fields), {
    people: [{ name: 'A' }, {}],
  });
});

test('A branch that does not hold, or was not chosen, still tells what is secret.', () => {
  const schema = {
    properties: { kind: text, bank: text, card: text, extra: text, far: text },
    if: { properties: { kind: { const: 'never' } }, required: ['kind'] },
    then: { properties: { bank: secret } },
    oneOf: [{ properties: { card: { $ref: '#/$defs/secret' } } }, { title: 'other' }],
    dependentSchemas: { kind: { properties: { extra: secret } } },
    $defs: { secret },
  };
  assert.deepEqual(kept(schema, { bank: '1', card: '2', extra: '3', far: '4' }), { far: '4' });
});

test('Secret entries of a list keep their place, so that the others keep theirs.', () => {
  assert.deepEqual(kept({ properties: { all: { prefixItems: [text, secret] } } }, { all: ['a', 'b', 'c'] }), {
    all: ['a', null, 'c'],
  });
});

test('Answers under names of a person’s own are as secret as the schema says.', () => {
  assert.deepEqual(kept({ properties: { name: text }, additionalProperties: secret }, { name: 'x', other: 'y' }), {
    name: 'x',
  });
});

test('A schema that contains itself is followed as deep as the answers go.', () => {
  const schema = { properties: { name: text, pin: secret, child: { $ref: '#' } } };
  assert.deepEqual(kept(schema, { child: { child: { name: 'x', pin: '1' }, pin: '2' } }), {
    child: { child: { name: 'x' } },
  });
});

test('A form that is secret as a whole leaves nothing.', () => {
  assert.equal(kept({ properties: { name: text } }, { name: 'x' }, { '': { sensitive: true } }), undefined);
});
