import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefly, type Case } from './issues-of.test.support.js';

const address = {
  type: 'object',
  required: ['street', 'city'],
  properties: { street: { type: 'string' }, city: { type: 'string' }, country: { type: 'string' } },
};
const person = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, home: address } };

const cases: readonly Case[] = [
  {
    name: 'A form in which nothing has to be answered has no issues',
    schema: { type: 'object', properties: { name: { type: 'string' } } },
    expected: [],
  },
  {
    name: 'A missing answer is an issue of its own field, not of the group around it',
    schema: person,
    expected: ['/name required'],
  },
  {
    name: 'A missing group becomes its missing required fields',
    schema: { type: 'object', required: ['home'], properties: { home: address } },
    expected: ['/home/street required', '/home/city required'],
  },
  {
    name: 'A missing group inside a missing group becomes the required fields of both',
    schema: {
      type: 'object',
      required: ['owner'],
      properties: { owner: { ...person, required: ['name', 'home'] } },
    },
    expected: ['/owner/name required', '/owner/home/street required', '/owner/home/city required'],
  },
  {
    name: 'A group that may be missing inside a missing group asks for nothing',
    schema: { type: 'object', required: ['owner'], properties: { owner: person } },
    expected: ['/owner/name required'],
  },
  {
    name: 'A missing group without required fields asks for its first field',
    schema: {
      type: 'object',
      required: ['contact'],
      properties: { contact: { type: 'object', properties: { phone: { type: 'string' }, mail: { type: 'string' } } } },
    },
    expected: ['/contact/phone required'],
  },
  {
    name: 'A group that may be missing, but not in parts, tells what is missing once it is begun',
    schema: { type: 'object', properties: { home: address } },
    answers: { home: { country: 'DE' } },
    expected: ['/home/street required', '/home/city required'],
  },
  {
    name: 'An answer that another answer demands is required',
    schema: {
      type: 'object',
      properties: { phone: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
      dependentRequired: { phone: ['from', 'to'] },
    },
    answers: { phone: '0351 123456', to: '18' },
    expected: ['/from required'],
  },
  {
    name: 'A draft-07 dependency demands the same',
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { phone: { type: 'string' }, from: { type: 'string' } },
      dependencies: { phone: ['from'] },
    },
    answers: { phone: '0351 123456' },
    expected: ['/from required'],
  },
  {
    name: 'A group that another answer demands becomes its required fields',
    schema: {
      type: 'object',
      properties: { moved: { type: 'boolean' }, home: address },
      dependentRequired: { moved: ['home'] },
    },
    answers: { moved: true },
    expected: ['/home/street required', '/home/city required'],
  },
  {
    name: 'What a condition demands is required while the condition holds',
    schema: {
      type: 'object',
      properties: { kind: { enum: ['dog', 'cat'] }, breed: { type: 'string' } },
      if: { properties: { kind: { const: 'dog' } }, required: ['kind'] },
      then: { required: ['breed'] },
    },
    answers: { kind: 'dog' },
    expected: ['/breed required'],
  },
  {
    name: 'What a condition demands is not required while the condition does not hold',
    schema: {
      type: 'object',
      properties: { kind: { enum: ['dog', 'cat'] }, breed: { type: 'string' } },
      if: { properties: { kind: { const: 'dog' } }, required: ['kind'] },
      then: { required: ['breed'] },
    },
    answers: { kind: 'cat' },
    expected: [],
  },
  {
    name: 'Two schemas that miss the same answer make one issue',
    schema: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' } },
      allOf: [{ required: ['name'] }, { required: ['name'] }],
    },
    expected: ['/name required'],
  },
  {
    name: 'A required property that the form has no node for stays an issue',
    schema: { type: 'object', required: ['secret', 'name'], properties: { name: { type: 'string' } } },
    expected: ['/name required', '/secret required'],
  },
  {
    name: 'A required property named like a member of every object is missed like any other',
    schema: {
      type: 'object',
      required: ['toString', 'constructor'],
      properties: { toString: { type: 'string' }, constructor: { type: 'string' } },
    },
    expected: ['/toString required', '/constructor required'],
  },
  {
    name: 'A name with a slash, a tilde, a space and a percent sign has its own pointer',
    schema: { type: 'object', required: ['a/b~c d%e#'], properties: { 'a/b~c d%e#': { type: 'string' } } },
    expected: ['/a~1b~0c d%e# required'],
  },
  {
    name: 'A consent that is not given is missing',
    schema: { type: 'object', required: ['consent'], properties: { consent: { const: true } } },
    expected: ['/consent required'],
  },
  {
    name: 'A consent that is refused is missing too',
    schema: { type: 'object', required: ['consent'], properties: { consent: { type: 'boolean', const: true } } },
    answers: { consent: false },
    expected: ['/consent required'],
  },
  {
    name: 'A consent by enum that is refused is missing too',
    schema: { type: 'object', required: ['consent'], properties: { consent: { type: 'boolean', enum: [true] } } },
    answers: { consent: false },
    expected: ['/consent required'],
  },
  {
    name: 'A blank text that came with the form is a missing answer rather than one that is too short',
    schema: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 3 } } },
    answers: { name: '' },
    expected: ['/name required'],
  },
  {
    name: 'A null that came with the form is a missing answer',
    schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    answers: { name: null },
    expected: ['/name required'],
  },
];

for (const { name, expected, ...form } of cases) test(name, () => assert.deepEqual(briefly(form), expected));
