import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormParts, formOf } from '../../testing/form-of.js';
import type { Schema, SchemaObject } from '../schema/schema.js';
import { formPages } from './form-pages.js';

const text = { type: 'string' };
const schema: Schema = {
  type: 'object',
  properties: {
    kind: text,
    owner: { type: 'object', required: ['zip'], properties: { name: text, zip: text } },
    dogs: { type: 'array', items: { type: 'object', properties: { name: text } } },
  },
};
const isNew = { at: '/kind', matches: { const: 'new' } };
const page = (id: string, ...fields: string[]) => ({ id, title: id.toUpperCase(), fields });

/** The pages as they stand, each with the pointers of what it asks. */
function pagesOf(parts: FormParts, of: Schema = schema): [string, ...string[]][] {
  const model = formOf(of, parts);
  return formPages(model.definition, model.root).map(({ id, nodes }) => [id, ...nodes.map((node) => node.pointer)]);
}

test('Without pages the form is one page with its title, and everything stands on it.', () => {
  const model = formOf(schema);
  const [only, ...more] = formPages(model.definition, model.root);
  assert.deepEqual([only?.id, only?.title, more.length], ['', 'Test', 0]);
  assert.deepEqual(only?.nodes, model.root.type === 'group' ? model.root.children : []);
});

test('Pages ask what they name, in their order, with the nodes of the tree.', () => {
  assert.deepEqual(pagesOf({ pages: [page('b', '/dogs', '/owner'), page('a', '/kind')] }), [
    ['b', '/dogs', '/owner'],
    ['a', '/kind'],
  ]);
});

test('What no page asks stands on the last one.', () => {
  assert.deepEqual(pagesOf({ pages: [page('a', '/kind'), page('b', '/dogs')] }), [
    ['a', '/kind'],
    ['b', '/dogs', '/owner'],
  ]);
});

test('Of a group of which pages ask parts, the rest stands on the last page.', () => {
  assert.deepEqual(pagesOf({ pages: [page('a', '/kind', '/owner/name'), page('b', '/dogs')] }), [
    ['a', '/kind', '/owner/name'],
    ['b', '/dogs', '/owner/zip'],
  ]);
});

test('What is not asked at all is passed over.', () => {
  assert.deepEqual(pagesOf({ pages: [page('a', '/nothing', '/kind', '/owner', '/dogs')] }), [
    ['a', '/kind', '/owner', '/dogs'],
  ]);
});

test('A page that asks nothing now is left out, and what it asks does not move to another one.', () => {
  const pages = [page('a', '/kind', '/owner'), { ...page('b', '/dogs'), showWhen: isNew }];
  assert.deepEqual(pagesOf({ pages }), [['a', '/kind', '/owner']]);
  assert.deepEqual(pagesOf({ pages, answers: { kind: 'new' } }), [
    ['a', '/kind', '/owner'],
    ['b', '/dogs'],
  ]);
});

test('Where every page is hidden, what no page asks can still be reached.', () => {
  const pages = [{ ...page('a', '/dogs', '/owner'), showWhen: isNew }];
  assert.deepEqual(pagesOf({ pages }), [['a', '/kind']]);
});

test('What stands in a hidden group is hidden with it, on any page.', () => {
  const fields = { '/owner': { showWhen: isNew } };
  const pages = [page('a', '/kind', '/dogs'), page('b', '/owner/name', '/owner/zip')];
  assert.deepEqual(pagesOf({ fields, pages }), [['a', '/kind', '/dogs']]);
  assert.deepEqual(pagesOf({ fields, pages, answers: { kind: 'new' } })[1], ['b', '/owner/name', '/owner/zip']);
});

test('A choice that no page names stands on the last page, because pointers name only what it asks.', () => {
  const choice = { ...(schema as object), oneOf: [{ properties: { a: text } }, { properties: { b: text } }] };
  assert.deepEqual(pagesOf({ pages: [page('a', '/kind', '/owner', '/dogs')] }, choice), [
    ['a', '/kind', '/owner', '/dogs', ''],
  ]);
});

test('A form of one field is one page.', () => {
  assert.deepEqual(pagesOf({}, { type: 'string' }), [['', '']]);
});

/** A form without pages: a field, a group of as many fields, and a list. */
function groupsOf(fields: number): Schema {
  const many = Object.fromEntries(Array.from({ length: fields }, (_, i) => [`f${String(i)}`, text]));
  const dogs = { type: 'array', items: { type: 'object', properties: { name: text } } };
  return { type: 'object', properties: { kind: text, owner: { type: 'object', properties: many }, dogs } };
}

test('A short form without pages is one page, a long one has a page for each group.', () => {
  assert.deepEqual(pagesOf({}, groupsOf(10)), [['', '/kind', '/owner', '/dogs']]);
  assert.deepEqual(pagesOf({}, groupsOf(30)), [
    ['', '/kind'],
    ['owner', '/owner'],
    ['dogs', '/dogs'],
  ]);
});

test('No answer cuts a form into other pages under somebody’s hands.', () => {
  const list = Array.from({ length: 50 }, () => ({ name: 'x' }));
  assert.deepEqual(pagesOf({ answers: { dogs: list } }, groupsOf(10)), [['', '/kind', '/owner', '/dogs']]);
});

test('A long form that is one list, or only fields, is one page.', () => {
  const { properties } = (groupsOf(30) as { properties: Record<string, Schema> }).properties['owner'] as SchemaObject;
  assert.equal(pagesOf({}, { type: 'object', properties: properties ?? {} }).length, 1);
  assert.deepEqual(pagesOf({}, { type: 'array', items: groupsOf(30) }), [['', '']]);
});
