import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rjsf } from '../../testing/imported-forms.js';
import { report } from './report.js';

const text = { type: 'string' } as const;
const names = { schema: 'a.schema.json', 'ui-schema': 'a.ui.json' };

test('A report names each place with file, pointer, keyword, value, reason and what to do.', () => {
  const imported = rjsf(
    { a: text, b: text },
    {
      a: { 'ui:placeholder': 'Jane', 'ui:title': 'A' },
      b: { 'ui:placeholder': 'Joe', 'x:y': { long: 'x'.repeat(90) } },
    },
  );
  assert.equal(
    report(imported, names),
    [
      'a.ui.json: 1 of 4 keywords carried over, 3 left out.',
      '',
      'ui:placeholder: A placeholder vanishes with the first letter, and many people cannot read it.',
      '  Put what it says into the hint.',
      '    a.ui.json#/a/ui:placeholder: "Jane"',
      '    a.ui.json#/b/ui:placeholder: "Joe"',
      '',
      'x:y: It is no keyword of the convention: a program of your own reads it.',
      '  If people need what it says, write it into “fields”: label, hint, kind, options or showWhen.',
      `    a.ui.json#/b/x:y: {"long":"${'x'.repeat(71)}…`,
      '',
    ].join('\n'),
  );
});

test('A report says so where nothing was left out.', () => {
  const all = 'a.ui.json: 1 of 1 keywords carried over, 0 left out.\nNothing was left out.\n';
  assert.equal(report(rjsf({ a: text }, { a: { 'ui:title': 'A' } }), names), all);
  assert.equal(report(rjsf({ a: text }, {}), { schema: 'a.schema.json' }), 'Nothing was left out.\n');
});
