import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefly, type Case, issuesOf } from './issues-of.test.support.js';

const natural = {
  title: 'Person',
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } },
};
const legal = {
  title: 'Company',
  type: 'object',
  required: ['firm', 'seat'],
  properties: { firm: { type: 'string' }, seat: { type: 'string' } },
};
const owner = { type: 'object', properties: { owner: { oneOf: [natural, legal] } } };
const inGroup = {
  type: 'object',
  required: ['owner'],
  properties: { owner: { type: 'object', properties: { note: { type: 'string' } }, oneOf: [natural, legal] } },
};
const referred = {
  type: 'object',
  properties: { owner: { anyOf: [{ $ref: '#/$defs/natural' }, { $ref: '#/$defs/legal' }] } },
  $defs: { natural, legal },
};

const cases: readonly Case[] = [
  { name: 'A choice that may be left out asks for nothing', schema: owner, expected: [] },
  {
    name: 'A choice that nobody has made is missing',
    schema: { ...owner, required: ['owner'] },
    expected: ['/owner required'],
  },
  {
    name: 'A choice in a missing group is missing, and nothing of its branches',
    schema: inGroup,
    expected: ['/owner required'],
  },
  {
    name: 'A choice in a group that is begun is missing, and nothing of its branches',
    schema: inGroup,
    answers: { owner: { note: 'new' } },
    expected: ['/owner required'],
  },
  {
    name: 'Only the chosen branch speaks',
    schema: owner,
    answers: { owner: { firm: 'Bau AG' } },
    branches: { '/owner?0': 1 },
    expected: ['/owner/seat required'],
  },
  {
    name: 'The chosen branch speaks even where another one fits better',
    schema: owner,
    answers: { owner: { born: '2000-13-01' } },
    branches: { '/owner?0': 0 },
    expected: ['/owner/name required', '/owner/born format'],
  },
  {
    name: 'The chosen branch speaks where branches are references',
    schema: referred,
    answers: { owner: { firm: 'Bau AG' } },
    branches: { '/owner?0': 1 },
    expected: ['/owner/seat required'],
  },
  {
    name: 'A missing choice that is made asks for what the chosen branch requires',
    schema: { ...owner, required: ['owner'] },
    branches: { '/owner?0': 1 },
    expected: ['/owner/firm required', '/owner/seat required'],
  },
  {
    name: 'A choice in each entry of a list speaks for its own entry',
    schema: { type: 'object', properties: { owners: { type: 'array', items: { oneOf: [natural, legal] } } } },
    answers: { owners: [{ firm: 'Bau AG' }, { born: '2000-01-01' }] },
    branches: { '/owners/0?0': 1, '/owners/1?0': 0 },
    expected: ['/owners/0/seat required', '/owners/1/name required'],
  },
  {
    name: 'An answer that fits two branches of a choice is an issue of the choice',
    schema: {
      type: 'object',
      properties: {
        owner: {
          oneOf: [
            { ...natural, required: [] },
            { ...legal, required: [] },
          ],
        },
      },
    },
    answers: { owner: { name: 'Kim' } },
    branches: { '/owner?0': 0 },
    expected: ['/owner oneOf'],
  },
  {
    name: 'A branch that is told by a property which is asked anyway speaks as soon as that is answered',
    schema: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['dog', 'cat'] } },
      oneOf: [
        { properties: { kind: { const: 'dog' }, breed: { type: 'string' } }, required: ['breed'] },
        { properties: { kind: { const: 'cat' }, indoors: { type: 'boolean' } }, required: ['indoors'] },
      ],
    },
    answers: { kind: 'cat' },
    expected: ['/indoors required'],
  },
  {
    name: 'Before that is answered, it is the only thing that is missing',
    schema: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['dog', 'cat'] } },
      oneOf: [
        { properties: { kind: { const: 'dog' }, breed: { type: 'string' } }, required: ['breed'] },
        { properties: { kind: { const: 'cat' }, indoors: { type: 'boolean' } }, required: ['indoors'] },
      ],
    },
    expected: ['/kind required'],
  },
  {
    name: 'A wrong answer among titled constants is one issue',
    schema: {
      type: 'object',
      properties: {
        land: {
          oneOf: [
            { const: 'de', title: 'Germany' },
            { const: 'at', title: 'Austria' },
          ],
        },
      },
    },
    answers: { land: 'xx' },
    expected: ['/land enum'],
  },
  {
    name: 'A wrong answer among constants behind references is one issue',
    schema: {
      type: 'object',
      properties: { land: { anyOf: [{ $ref: '#/$defs/de' }, { $ref: '#/$defs/at' }] } },
      $defs: { de: { const: 'de', title: 'Germany' }, at: { enum: ['at', 'ch'] } },
    },
    answers: { land: 'xx' },
    expected: ['/land enum'],
  },
];

for (const { name, expected, ...form } of cases) test(name, () => assert.deepEqual(briefly(form), expected));

test('Two choices of one group that nobody has made are two issues, each with the id of its choice', () => {
  const schema = {
    type: 'object',
    properties: { note: { type: 'string' } },
    allOf: [
      { oneOf: [natural, legal] },
      {
        oneOf: [
          { title: 'Dog', type: 'object', required: ['dog'], properties: { dog: { type: 'string' } } },
          { title: 'Cat', type: 'object', required: ['cat'], properties: { cat: { type: 'string' } } },
        ],
      },
    ],
  };
  assert.deepEqual(
    issuesOf({ schema }).map(({ pointer, code, params }) => [pointer, code, params['choice']]),
    [
      ['', 'required', '?0'],
      ['', 'required', '?1'],
    ],
  );
});
