import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rjsf } from '../../../testing/imported-forms.js';
import { leftOutKeywords } from './left-out-keywords.js';
import { usualValues } from './usual-values.js';

const properties = { a: { type: 'string' } } as const;

for (const name of [...Object.keys(leftOutKeywords), 'ObjectFieldTemplate', 'ArrayFieldTemplate', 'somethingNew']) {
  test(`ui:${name} is listed with a reason and what to do.`, () => {
    const { leftOut, carried, definition } = rjsf(properties, { a: { [`ui:${name}`]: 'value' } });
    assert.deepEqual(carried, []);
    assert.equal(definition.fields, undefined);
    const [first, ...more] = leftOut;
    assert.deepEqual(more, []);
    assert.equal(first?.file, 'ui-schema');
    assert.equal(first.pointer, `/a/ui:${name}`);
    assert.equal(first.keyword, `ui:${name}`);
    assert.equal(first.value, 'value');
    assert.match(first.reason, /^\p{Lu}.*[.]$/u);
    assert.match(first.remedy, /^\p{Lu}.*[.]$/u);
  });
}

for (const [name, value] of Object.entries(usualValues)) {
  test(`ui:${name} is carried over where it is ${String(value)}, as the form does it anyway.`, () => {
    assert.deepEqual(rjsf(properties, { a: { 'ui:options': { [name]: value } } }).carried, [`/a/ui:options/${name}`]);
    assert.deepEqual(rjsf(properties, { a: { [`ui:${name}`]: !value } }).missed, [`/a/ui:${name}`]);
  });
}

test('Keywords of somebody’s own are listed, with and without a colon.', () => {
  const { missed } = rjsf(properties, { a: { 'misc:max-length': 12, title: 'Not ui:title', classNames: 'wide' } });
  assert.deepEqual(missed, ['/a/misc:max-length', '/a/title', '/a/classNames']);
});

test('A keyword that is named like a member of all objects is one like any other.', () => {
  assert.deepEqual(rjsf(properties, { a: { 'ui:constructor': 1, 'ui:toString': 2 } }).missed, [
    '/a/ui:constructor',
    '/a/ui:toString',
  ]);
});

test('ui:options that hold no options are listed as they are.', () => {
  assert.deepEqual(rjsf(properties, { a: { 'ui:options': 'wide' } }).missed, ['/a/ui:options']);
});
