import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '@amtform/model';
import { detectConvention } from './detect-convention.js';

for (const [json, convention] of [
  [{ type: 'VerticalLayout', elements: [] }, 'json-forms'],
  [{ type: 'Control', scope: '#/properties/a' }, 'json-forms'],
  [{ 'ui:order': ['a'] }, 'rjsf'],
  [{ a: { b: { items: [{ 'ui:widget': 'x' }] } } }, 'rjsf'],
  [{ type: { 'ui:widget': 'radio' }, elements: { 'ui:title': 'Elements' } }, 'rjsf'],
  [{}, 'rjsf'],
  [{ a: { b: 1 } }, undefined],
  [{ type: 'object', properties: {} }, undefined],
  [[], undefined],
  ['ui:', undefined],
] as const) {
  test(`${JSON.stringify(json)} is of the convention ${convention ?? 'that nobody knows'}.`, () => {
    assert.equal(detectConvention(json as Json), convention);
  });
}

test('Without a UI schema there is nothing to find out.', () => {
  assert.equal(detectConvention(undefined), 'rjsf');
});
