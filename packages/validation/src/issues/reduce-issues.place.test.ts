import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormModel, readDefinition } from '@amtform/model';
import { validate } from '../interpreter/validate.js';
import { reduceIssues } from './reduce-issues.js';
import { briefly, type Case, issuesOf } from './issues-of.test.support.js';

const text = { type: 'string' };
const dogs = {
  type: 'object',
  title: 'Dog registration',
  properties: {
    owner: { type: 'object', title: 'Owner', properties: { name: { ...text, title: 'Name', maxLength: 3 } } },
    dogs: {
      type: 'array',
      title: 'Dogs',
      items: { type: 'object', title: 'Dog', properties: { name: { ...text, title: 'Call name', maxLength: 3 } } },
    },
  },
};

const cases: readonly Case[] = [
  {
    name: 'Issues come in the order of the page, not in that of the rules',
    schema: {
      type: 'object',
      required: ['c', 'b', 'a'],
      properties: { a: text, b: { type: 'object', required: ['z', 'y'], properties: { y: text, z: text } }, c: text },
    },
    expected: ['/a required', '/b/y required', '/b/z required', '/c required'],
  },
  {
    name: 'Of several faults of one answer the first to mend is told: a wrong type before all',
    schema: { type: 'object', properties: { a: { type: 'string', enum: ['x', 'y'] } } },
    answers: { a: 1 },
    expected: ['/a type'],
  },
  {
    name: 'A format is told before a pattern, a pattern before a length',
    schema: {
      type: 'object',
      properties: {
        a: { ...text, maxLength: 1, pattern: '^x', format: 'date' },
        b: { ...text, minLength: 3, pattern: '^x' },
      },
    },
    answers: { a: 'yy', b: 'yy' },
    expected: ['/a format', '/b pattern'],
  },
  {
    name: 'A limit is told before a step',
    schema: { type: 'object', properties: { a: { type: 'number', multipleOf: 5, maximum: 3 } } },
    answers: { a: 4 },
    expected: ['/a maximum'],
  },
  {
    name: 'A hidden node has no issue, nor has anything in it',
    schema: {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { enum: ['x', 'y'] }, b: { type: 'object', required: ['c'], properties: { c: text } }, d: text },
    },
    fields: { '/b': { showWhen: { at: '/a', matches: { const: 'y' } } } },
    answers: { a: 'x' },
    expected: [],
  },
  {
    name: 'A hidden field in a missing group is not asked for',
    schema: {
      type: 'object',
      required: ['b'],
      properties: { a: text, b: { type: 'object', required: ['c', 'd'], properties: { c: text, d: text } } },
    },
    fields: { '/b/c': { showWhen: { at: '/a', matches: true } } },
    expected: ['/b/d required'],
  },
  {
    name: 'A group may have an issue of its own',
    schema: {
      type: 'object',
      properties: { a: { type: 'object', minProperties: 2, properties: { b: text, c: text } } },
    },
    answers: { a: { b: 'x' } },
    expected: ['/a minProperties'],
  },
];

for (const { name, expected, ...form } of cases) test(name, () => assert.deepEqual(briefly(form), expected));

test('An issue carries the labels on the way to it, without the title of the form', () => {
  const issues = issuesOf({
    schema: dogs,
    answers: { owner: { name: 'Rosa' }, dogs: [{ name: 'Rex' }, { name: 'Hasso' }] },
  });
  assert.deepEqual(
    issues.map(({ labels }) => labels),
    [
      ['Owner', 'Name'],
      ['Dogs', 'Dog 2', 'Call name'],
    ],
  );
});

test('A field in the chosen branch carries the label of its group, not that of the branch', () => {
  const branch = (name: string) => ({
    title: name,
    type: 'object',
    required: [name],
    properties: { [name]: { ...text, title: name } },
  });
  const schema = {
    type: 'object',
    properties: { owner: { title: 'Owner', oneOf: [branch('person'), branch('firm')] } },
  };
  const [issue] = issuesOf({ schema: { ...schema, required: ['owner'] }, branches: { '/owner?0': 1 } });
  assert.deepEqual(issue?.labels, ['Owner', 'firm']);
});

test('An issue says what is demanded', () => {
  const issues = issuesOf({
    schema: {
      type: 'object',
      required: ['e'],
      properties: {
        a: { ...text, maxLength: 1 },
        b: { type: 'number', exclusiveMinimum: 3 },
        c: { ...text, format: 'iban' },
        d: { type: ['integer', 'null'] },
        e: text,
        f: { enum: ['x', 'y'] },
      },
    },
    answers: { a: 'xx', b: 3, c: 'x', d: 'x', f: 'z' },
  });
  assert.deepEqual(
    issues.map(({ params }) => params),
    [
      { limit: 1 },
      { limit: 3 },
      { format: 'iban', reason: 'form' },
      { types: ['integer', 'null'] },
      { property: 'e' },
      { allowed: ['x', 'y'] },
    ],
  );
});

test('An issue that the form has no node for comes last, with the labels that are known', () => {
  const definition = readDefinition(dogs);
  const { root } = new FormModel(definition, { validate });
  const found = (pointer: string) => ({ pointer, keyword: 'not', params: {}, location: '/not' });
  const issues = reduceIssues([found('/owner/secret'), found('/elsewhere'), found('/owner/name')], root, {
    owner: { name: 'Kim', secret: 1 },
    elsewhere: 1,
  });
  assert.deepEqual(
    issues.map(({ pointer, labels }) => [pointer, labels]),
    [
      ['/owner/name', ['Owner', 'Name']],
      ['/owner/secret', ['Owner']],
      ['/elsewhere', []],
    ],
  );
});

test('A part of a form can be judged with the node of that part', () => {
  const definition = readDefinition(dogs);
  const owner = dogs.properties.owner;
  const node = new FormModel(definition, { validate, answers: { owner: { name: 'Rosa' } } }).node('/owner');
  assert.ok(node);
  const issues = validate(owner, { name: 'Rosa' }, { document: dogs, node });
  assert.deepEqual(
    issues.map(({ pointer, code, labels }) => [pointer, code, labels]),
    [['/owner/name', 'maxLength', ['Name']]],
  );
});
