import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rjsf } from '../../../testing/imported-forms.js';

const text = { type: 'string' } as const;
const dog = { type: 'object', properties: { name: text } } as const;

test('items speaks of all entries of a list.', () => {
  const { definition } = rjsf(
    { dogs: { type: 'array', items: dog } },
    { dogs: { items: { 'ui:title': 'Dog', name: { 'ui:help': 'As you call it' } } } },
  );
  assert.deepEqual(definition.fields, { '/dogs/*': { label: 'Dog' }, '/dogs/*/name': { hint: 'As you call it' } });
});

test('additionalItems that say the same as items are carried over; what they say differently is listed.', () => {
  const { carried, missed, definition } = rjsf(
    { dogs: { type: 'array', items: [dog], additionalItems: dog } },
    {
      dogs: {
        items: { name: { 'ui:widget': 'textarea', 'ui:title': 'First' } },
        additionalItems: { name: { 'ui:widget': 'textarea', 'ui:title': 'Next' } },
      },
    },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...tuple } },
  );
  assert.deepEqual(definition.fields, { '/dogs/*/name': { label: 'First', kind: 'long-text' } });
  assert.deepEqual(missed, ['/dogs/additionalItems/name/ui:title']);
  assert.equal(carried.length, 3);
});

const tuple = {
  type: 'object',
  properties: { dogs: { type: 'array', items: [dog], additionalItems: dog } },
};

test('items may be a list, one for each position.', () => {
  const { carried, missed } = rjsf(
    {},
    { dogs: { items: [{ name: { 'ui:title': 'First' } }, { name: { 'ui:title': 'Next' } }, 'no UI schema'] } },
    { schema: tuple },
  );
  assert.deepEqual(carried, ['/dogs/items/0/name/ui:title']);
  assert.deepEqual(missed, ['/dogs/items/1/name/ui:title', '/dogs/items/2']);
});

test('A property that is named items is a property.', () => {
  const { definition } = rjsf({ items: text }, { items: { 'ui:title': 'Items' } });
  assert.deepEqual(definition.fields, { '/items': { label: 'Items' } });
});

test('Properties are found behind references and in conditional parts of the schema.', () => {
  const schema = {
    type: 'object',
    properties: { a: { $ref: '#/definitions/a%20b' } },
    definitions: {
      'a b': {
        allOf: [{ properties: { one: text } }],
        if: { required: ['one'] },
        then: { properties: { two: text } },
        else: { properties: { three: text } },
        dependencies: { one: { properties: { four: text } } },
        anyOf: [{ properties: { five: text } }, { properties: { six: text } }],
      },
    },
  };
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  const ui = Object.fromEntries(names.map((name) => [name, { 'ui:title': name.toUpperCase() }]));
  const { definition, missed } = rjsf({}, { a: ui }, { schema });
  assert.deepEqual(
    definition.fields,
    Object.fromEntries(names.map((name) => [`/a/${name}`, { label: name.toUpperCase() }])),
  );
  assert.deepEqual(missed, []);
});

test('In branches the properties are reached, but the words of the branch itself are the schema’s.', () => {
  const { definition, missed } = rjsf(
    {},
    { oneOf: [{ 'ui:title': 'Person', name: { 'ui:title': 'Full name' } }] },
    { schema: { type: 'object', oneOf: [dog, { type: 'object', properties: { firm: text } }] } },
  );
  assert.deepEqual(definition.fields, { '/name': { label: 'Full name' } });
  assert.deepEqual(missed, ['/oneOf/0/ui:title']);
});

test('What speaks of properties that the schema does not have is listed, keyword by keyword.', () => {
  const { missed, leftOut } = rjsf(
    { a: text },
    { b: { 'ui:title': 'B', c: { 'ui:help': 'C' } }, additionalProperties: { 'ui:title': 'Any' }, d: {} },
  );
  assert.deepEqual(missed, ['/b/ui:title', '/b/c/ui:help', '/additionalProperties/ui:title']);
  assert.equal(leftOut[0]?.reason, 'The schema asks nothing at /b.');
});

test('A schema within itself is read once.', () => {
  const person = { type: 'object', properties: { name: text, parent: { $ref: '#/definitions/person' } } };
  const { definition, missed } = rjsf(
    {},
    { me: { name: { 'ui:title': 'Name' }, parent: { 'ui:title': 'Parent', name: { 'ui:title': 'Name' } } } },
    {
      schema: {
        type: 'object',
        properties: { me: { $ref: '#/definitions/person' } },
        definitions: { person },
      },
    },
  );
  assert.deepEqual(definition.fields, { '/me/name': { label: 'Name' }, '/me/parent': { label: 'Parent' } });
  assert.deepEqual(missed, ['/me/parent/name/ui:title']);
});

test('A place where nothing can be answered is hidden, and its text is listed.', () => {
  const { model, leftOut } = rjsf(
    {},
    {},
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: {
          note: { type: 'null', title: 'Read this' },
          notes: { type: 'array', title: 'Notes', items: [{ type: 'null', description: 'And this' }] },
          a: { type: ['string', 'null'] },
        },
      },
    },
  );
  assert.deepEqual(
    ['/note', '/notes', '/a'].map((pointer) => model.node(pointer)?.visible ?? false),
    [false, false, true],
  );
  assert.deepEqual(
    leftOut.map(({ pointer, value }) => [pointer, value]),
    [
      ['/properties/note/title', 'Read this'],
      ['/properties/notes/title', 'Notes'],
      ['/properties/notes/items/0/description', 'And this'],
    ],
  );
});
