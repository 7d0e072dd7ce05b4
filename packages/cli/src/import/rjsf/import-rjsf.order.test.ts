import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formPages, type SchemaObject } from '@amtform/model';
import { rjsf, type TestedImport } from '../../../testing/imported-forms.js';

const text = { type: 'string' } as const;
const group = (title: string, ...names: string[]): SchemaObject => ({
  title,
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
});

/** What stands on each page. */
function pages({ definition, model }: TestedImport): Record<string, string[]> {
  return Object.fromEntries(
    formPages(definition, model.root).map(({ id, nodes }) => [id, nodes.map(({ pointer }) => pointer)]),
  );
}

test('ui:order of the form becomes the order of a page.', () => {
  const imported = rjsf({ a: text, b: text, c: text }, { 'ui:order': ['c', 'a', 'b'], 'ui:title': 'Form' });
  assert.deepEqual(pages(imported), { form: ['/c', '/a', '/b'] });
  assert.equal(imported.definition.pages?.[0]?.title, 'Form');
  assert.deepEqual(imported.carried, ['/ui:order', '/ui:title'].sort().reverse());
});

test('In ui:order * stands for all that is not named.', () => {
  const imported = rjsf({ a: text, b: text, c: text, d: text }, { 'ui:options': { order: ['c', '*', 'a'] } });
  assert.deepEqual(pages(imported), { form: ['/c', '/b', '/d', '/a'] });
});

test('Names in ui:order that the schema does not have are passed over, and missing ones come last.', () => {
  const imported = rjsf({ a: text, b: text }, { 'ui:order': ['zz', 'b'] });
  assert.deepEqual(pages(imported), { form: ['/b', '/a'] });
});

test('A form of fields and groups in the order of the schema needs no pages.', () => {
  const imported = rjsf({ a: text, b: group('B', 'c') }, { 'ui:order': ['a', 'b'] });
  assert.equal(imported.definition.pages, undefined);
  assert.deepEqual(imported.carried, ['/ui:order']);
});

test('A form of groups only becomes a form of pages, with their words.', () => {
  const imported = rjsf(
    { personalData: group('You', 'a'), dog: { ...group('Dog', 'b'), description: 'Your dog' } },
    { dog: { 'ui:help': 'Not the cat' } },
  );
  assert.deepEqual(imported.definition.pages, [
    { id: 'personaldata', title: 'You', fields: ['/personalData'] },
    { id: 'dog', title: 'Dog', description: 'Your dog\n\nNot the cat', fields: ['/dog'] },
  ]);
});

test('Pages stand in the order of ui:order.', () => {
  const imported = rjsf({ a: group('A', 'x'), b: group('B', 'y') }, { 'ui:order': ['b', 'a'] });
  assert.deepEqual(pages(imported), { b: ['/b'], a: ['/a'] });
});

test('A group that is a page keeps its own order: the page lists its properties.', () => {
  const imported = rjsf({ a: group('A', 'x', 'y'), b: group('B', 'z') }, { a: { 'ui:order': ['y', 'x'] } });
  assert.deepEqual(pages(imported), { a: ['/a/y', '/a/x'], b: ['/b'] });
  assert.deepEqual(imported.missed, []);
});

test('The order inside a group on a page is listed: a definition cannot say it.', () => {
  const inner = { type: 'object', properties: { in: group('In', 'x', 'y') } } as const;
  const imported = rjsf({ a: inner, b: group('B', 'z') }, { a: { in: { 'ui:order': ['y', 'x'] } } });
  assert.deepEqual(imported.missed, ['/a/in/ui:order']);
});

test('The order inside a group that is no page is listed, too.', () => {
  const imported = rjsf({ a: group('A', 'x', 'y'), b: text }, { a: { 'ui:order': ['y', '*'] } });
  assert.deepEqual(imported.missed, ['/a/ui:order']);
});

test('The order inside a group that the schema has already is nothing to list.', () => {
  const imported = rjsf({ a: group('A', 'x', 'y'), b: text }, { a: { 'ui:order': ['x', '*'] } });
  assert.deepEqual(imported.carried, ['/a/ui:order']);
});

test('The order of a group with ways to answer is listed, so that the page does not lose them.', () => {
  const choosing = { ...group('A', 'x', 'y'), oneOf: [group('P', 'p'), group('Q', 'q')] };
  const imported = rjsf({ a: choosing, b: group('B', 'z') }, { a: { 'ui:order': ['y', '*'] } });
  assert.deepEqual(pages(imported), { a: ['/a'], b: ['/b'] });
  assert.deepEqual(imported.missed, ['/a/ui:order']);
});

test('Answers under a condition have their place in the order.', () => {
  const asking = {
    ...group('A', 'x', 'z'),
    if: { properties: { x: { const: 'yes' } }, required: ['x'] },
    then: { properties: { why: text } },
  };
  const imported = rjsf({ a: asking, b: group('B', 'c') }, { a: { 'ui:order': ['x', 'why', 'z'] } });
  assert.deepEqual(pages(imported)['a'], ['/a/x', '/a/z']);
  imported.model.setAnswer('/a/x', 'yes');
  assert.deepEqual(pages(imported)['a'], ['/a/x', '/a/why', '/a/z']);
});

test('An order that is no list is left out.', () => {
  assert.deepEqual(rjsf({ a: text }, { 'ui:order': 'a' }).missed, ['/ui:order']);
});
