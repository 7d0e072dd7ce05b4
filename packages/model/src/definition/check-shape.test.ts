import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../json/json.js';
import { checkShape } from './check-shape.js';
import { formDefinitionShape } from './form-definition-shape.js';

const whole = { id: 'dog', version: '1.0.0', language: 'de', title: 'Hund anmelden', schema: {} };

/** What is said about a definition that has some more members or other ones. */
function said(members: { readonly [name: string]: Json }): string[] {
  const faults = checkShape({ ...whole, ...members }, formDefinitionShape, formDefinitionShape);
  return faults.map(({ path, reason, remedy }) => `${path} ${reason} ${remedy}`);
}

test('A definition with all that is needed has no fault.', () => {
  assert.deepEqual(said({}), []);
});

test('Everything that a definition may have is accepted.', () => {
  const page = { id: 'one', title: 'One', fields: ['/a', '/b~1c/*/d'], showWhen: { at: '/a', matches: { const: 1 } } };
  const hints = {
    label: 'A',
    hint: 'Help',
    kind: 'long-text',
    width: 40,
    messages: { pattern: 'No' },
    options: { x: 'X' },
  };
  const submission = {
    type: 'http',
    url: '/send',
    method: 'PUT',
    format: 'answers',
    receipt: { id: 'header:Location' },
  };
  const condition = { all: [{ any: [{ not: { at: '/a', matches: true } }] }] };
  assert.deepEqual(
    said({
      $schema: 'form-definition.schema.json',
      pages: [page],
      fields: { '/a': hints, '/b': { showWhen: condition } },
      texts: { 'de-x-leicht': { pages: { one: { title: 'Eins' } }, fields: { '/a': { label: 'A' } } } },
      authority: { name: 'Stadt' },
      review: { declaration: 'True' },
      submission,
      draft: { keep: 'device', days: 7 },
    }),
    [],
  );
});

test('What is missing is named.', () => {
  const [fault, ...more] = checkShape({ title: 'A', schema: {} }, formDefinitionShape, formDefinitionShape);
  assert.match(fault?.reason ?? '', /lacks “id”/);
  assert.equal(more.length, 2);
});

test('An unknown member is named with the one that was probably meant.', () => {
  assert.match(said({ page: [] })[0] ?? '', /^\/page is not a known member. Did you mean “pages”\?/);
  assert.match(said({ fields: { '/a': { labels: 'A' } } })[0] ?? '', /^\/fields\/~1a\/labels .*“label”/);
  assert.match(said({ pages: [{ id: 'a', title: 'A', fields: ['/a'], showwhen: true }] })[0] ?? '', /“showWhen”/);
});

test('An unknown member that is like none of the known ones gets the list of them.', () => {
  assert.match(said({ draft: { zzz: 1 } })[0] ?? '', /Known here: keep, days/);
});

test('A member named like something that objects inherit is unknown.', () => {
  assert.match(said({ constructor: 1 })[0] ?? '', /^\/constructor is not a known member/);
});

const faulty: readonly (readonly [{ readonly [name: string]: Json }, RegExp])[] = [
  [{ id: 'Not an id' }, /^\/id “Not an id” has the wrong form/],
  [{ version: '1.0' }, /^\/version/],
  [{ language: 'deutsch!' }, /^\/language/],
  [{ title: '' }, /^\/title is empty/],
  [{ title: 5 }, /^\/title is not of type string/],
  [{ schema: 'form.schema.json' }, /^\/schema is not of type object or boolean/],
  [{ pages: [] }, /^\/pages is an empty list/],
  [{ pages: [{ id: 'a', title: 'A', fields: ['a'] }] }, /^\/pages\/0\/fields\/0 “a” has the wrong form/],
  [{ fields: { '/a': { kind: 'slider' } } }, /^\/fields\/~1a\/kind .*long-text/],
  [{ fields: { '/a': { width: 0 } } }, /^\/fields\/~1a\/width is out of range. Use 1 to 80/],
  [{ fields: { '/a': { width: 1.5 } } }, /^\/fields\/~1a\/width is not of type integer/],
  [{ fields: { '/a': { showWhen: { at: '/b' } } } }, /^\/fields\/~1a\/showWhen lacks “matches”/],
  [{ fields: { '/a': { showWhen: { all: {} } } } }, /^\/fields\/~1a\/showWhen\/all is not of type array/],
  [{ fields: { '/a': { showWhen: { not: { all: [{ at: 5, matches: true }] } } } } }, /showWhen\/not\/all\/0\/at/],
  [{ fields: { '/a': { showWhen: true } } }, /^\/fields\/~1a\/showWhen is not of type object/],
  [{ submission: { type: 'mail', url: 'x' } }, /^\/submission\/type is not "http"/],
  [{ submission: { type: 'http' } }, /^\/submission lacks “url”/],
  [{ submission: { type: 'http', url: '/', method: 'GET' } }, /^\/submission\/method .*"POST", "PUT"/],
  [{ texts: { en: { titel: 'A' } } }, /^\/texts\/en\/titel .*“title”/],
  [{ draft: null }, /^\/draft is not of type object/],
];

for (const [members, says] of faulty) {
  test(`${JSON.stringify(members)} is refused.`, () => assert.match(said(members).join('\n'), says));
}
