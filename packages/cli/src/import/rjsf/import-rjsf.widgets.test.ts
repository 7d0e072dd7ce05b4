import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schema } from '@amtform/model';
import { rjsf } from '../../../testing/imported-forms.js';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const yesNo = { type: 'boolean' } as const;
const choice = { type: 'string', enum: ['a', 'b'] } as const;

/** How a field with a widget is asked, and whether the keyword was carried over. */
function withWidget(schema: Schema, widget: string): [kind: string | undefined, carried: boolean] {
  const { model, carried, missed } = rjsf({ field: schema }, { field: { 'ui:widget': widget } });
  assert.equal(carried.length + missed.length, 1);
  const node = model.node('/field');
  return [node?.type === 'field' ? node.kind : node?.type, carried.length === 1];
}

for (const [widget, schema, kind] of [
  ['text', { ...text, maxLength: 500 }, 'text'],
  ['TextWidget', text, 'text'],
  ['text', number, 'number'],
  ['textarea', text, 'long-text'],
  ['TextareaWidget', text, 'long-text'],
  ['updown', number, 'number'],
  ['date', text, 'date'],
  ['alt-date', text, 'date'],
  ['AltDateWidget', text, 'date'],
  ['select', choice, 'choice'],
  ['radio', choice, 'choice'],
  ['radio', yesNo, 'yes-no'],
  ['select', yesNo, 'yes-no'],
  ['checkbox', { const: true }, 'consent'],
  ['checkboxes', { type: 'array', items: choice }, 'choices'],
  ['select', { type: 'array', items: choice, uniqueItems: true }, 'choices'],
  ['email', { ...text, format: 'email' }, 'email'],
  ['uri', { ...text, format: 'uri' }, 'text'],
] as const) {
  test(`The widget “${widget}” on ${JSON.stringify(schema)} asks for ${kind}.`, () => {
    assert.deepEqual(withWidget(schema, widget), [kind, true]);
  });
}

for (const [widget, schema, kind] of [
  ['textarea', number, 'number'],
  ['textarea', { type: 'object', properties: { a: text } }, 'group'],
  ['textarea', { type: 'array', items: text }, 'list'],
  ['textarea', choice, 'choice'],
  ['radio', text, 'text'],
  ['checkboxes', text, 'text'],
  ['updown', text, 'text'],
  ['date', number, 'number'],
  ['checkbox', yesNo, 'yes-no'],
  ['email', text, 'text'],
  ['url', text, 'text'],
  ['password', text, 'text'],
  ['color', text, 'text'],
  ['range', number, 'number'],
  ['time', text, 'text'],
  ['date-time', text, 'text'],
  ['alt-datetime', text, 'text'],
  ['file', text, 'text'],
  ['files', { type: 'array', items: text }, 'list'],
  ['MapOfTheCity', text, 'text'],
  ['constructor', text, 'text'],
] as const) {
  test(`The widget “${widget}” on ${JSON.stringify(schema)} is left out, and ${kind} stays.`, () => {
    assert.deepEqual(withWidget(schema, widget), [kind, false]);
  });
}

test('A widget that is no name is left out.', () => {
  assert.deepEqual(rjsf({ a: text }, { a: { 'ui:widget': { component: 'x' } } }).missed, ['/a/ui:widget']);
});

test('A hidden field is not shown and not sent; the value that it would have had is listed.', () => {
  const { model, leftOut, carried } = rjsf(
    { a: { type: 'string', default: 'general' }, b: text },
    { a: { 'ui:widget': 'hidden' } },
    { schema: { type: 'object', required: ['a'], properties: { a: { type: 'string', default: 'general' }, b: text } } },
  );
  assert.deepEqual(carried, ['/a/ui:widget']);
  assert.equal(model.node('/a')?.visible, false);
  model.setAnswer('/a', 'x');
  model.setAnswer('/b', 'y');
  assert.deepEqual(model.submission(), { b: 'y' });
  assert.deepEqual(model.issues, []);
  assert.deepEqual(
    leftOut.map(({ file, pointer, keyword }) => ({ file, pointer, keyword })),
    [{ file: 'schema', pointer: '/properties/a/default', keyword: 'default' }],
  );
});
