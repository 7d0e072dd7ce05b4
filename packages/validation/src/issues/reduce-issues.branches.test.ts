import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefly, type Case } from './issues-of.test.support.js';

const property = (value: object) => ({ type: 'object', properties: { value } });

const cases: readonly Case[] = [
  {
    name: 'A nullable text is judged as a text',
    schema: property({ oneOf: [{ type: 'null' }, { type: 'string', maxLength: 3 }] }),
    answers: { value: 'long' },
    expected: ['/value maxLength'],
  },
  {
    name: 'A nullable constant is judged as a constant',
    schema: property({ anyOf: [{ enum: ['a', 'b'] }, { type: 'null' }] }),
    answers: { value: 'c' },
    expected: ['/value enum'],
  },
  {
    name: 'A nullable group is judged as a group',
    schema: property({
      oneOf: [
        { type: 'null' },
        { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
      ],
    }),
    answers: { value: { b: 'x' } },
    expected: ['/value/a required'],
  },
  {
    name: 'A nullable type is judged as the other type',
    schema: property({ type: ['number', 'null'], minimum: 3 }),
    answers: { value: 2 },
    expected: ['/value minimum'],
  },
  {
    name: 'Something of no type that is allowed is of a wrong type',
    schema: property({ type: ['number', 'null'] }),
    answers: { value: 'two' },
    expected: ['/value type'],
  },
  {
    name: 'Without a choice the branch of the fitting type speaks',
    schema: property({
      anyOf: [
        { type: 'number', minimum: 10 },
        { type: 'string', pattern: '^x' },
      ],
    }),
    answers: { value: 'y' },
    expected: ['/value pattern'],
  },
  {
    name: 'Without a choice the branch with the fewest faults speaks',
    schema: {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
      anyOf: [{ required: ['a', 'b'], minProperties: 2 }, { required: ['c'] }],
    },
    expected: ['/c required'],
  },
  {
    name: 'Branches that only demand answers are one issue at the first of these',
    schema: {
      type: 'object',
      properties: { name: { type: 'string' }, phone: { type: 'string' }, mail: { type: 'string' } },
      anyOf: [{ required: ['mail'] }, { required: ['phone'] }],
    },
    answers: { name: 'Rosa' },
    expected: ['/phone anyOf'],
  },
  {
    name: 'What the form does not ask is no way out',
    schema: {
      type: 'object',
      properties: { phone: { type: 'string' } },
      anyOf: [{ required: ['unasked'] }, { required: ['phone'] }],
    },
    expected: ['/phone anyOf'],
  },
  {
    name: 'A branch for another constant speaks less than one with more faults',
    schema: {
      type: 'object',
      properties: { kind: { type: 'string' }, a: { type: 'string' }, b: { type: 'string' } },
      oneOf: [
        { properties: { kind: { const: 'x' } }, required: ['kind'] },
        { properties: { kind: { const: 'y' } }, required: ['kind', 'a', 'b'] },
      ],
    },
    answers: { kind: 'y' },
    expected: ['/a required', '/b required'],
  },
  {
    name: 'A oneOf that is only a rule and fits twice is an issue of the group',
    schema: {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    answers: { a: 'x', b: 'y' },
    expected: ['oneOf'],
  },
  {
    name: 'A union in a union lets the fitting branch of both speak',
    schema: property({
      anyOf: [{ type: 'number' }, { anyOf: [{ type: 'boolean' }, { type: 'string', minLength: 3 }] }],
    }),
    answers: { value: 'x' },
    expected: ['/value minLength'],
  },
  {
    name: 'A condition that is broken says what its branch says',
    schema: {
      ...property({ type: 'string' }),
      if: { required: ['value'] },
      then: { properties: { value: { maxLength: 2 } } },
    },
    answers: { value: 'long' },
    expected: ['/value maxLength'],
  },
  {
    name: 'A reference that is broken says what the schema behind it says',
    schema: { ...property({ $ref: '#/$defs/plz' }), $defs: { plz: { type: 'string', format: 'plz' } } },
    answers: { value: '00000' },
    expected: ['/value format'],
  },
  {
    name: 'A rule that forbids an answer is an issue of what it forbids',
    schema: {
      ...property({ type: 'string' }),
      if: { required: ['value'] },
      then: { properties: { value: { not: { const: 'no' } } } },
    },
    answers: { value: 'no' },
    expected: ['/value not'],
  },
  {
    name: 'An answer whose own schema finds a fault is not unevaluated as well',
    schema: {
      type: 'object',
      allOf: [{ properties: { a: { type: 'string', maxLength: 1 }, b: { type: 'string' } } }],
      unevaluatedProperties: false,
    },
    answers: { a: 'xx', b: 'y' },
    expected: ['/a maxLength'],
  },
];

for (const { name, expected, ...form } of cases) test(name, () => assert.deepEqual(briefly(form), expected));
