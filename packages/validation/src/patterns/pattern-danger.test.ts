import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { patternDanger } from './pattern-danger.js';

/** Public patterns, dangerous and harmless ones, where they lie beside the checkout. */
const collection = new URL('../../../../../shared/suites/redos.json', import.meta.url);

test('A repetition inside a repetition is catastrophic, and a text shows it.', () => {
  const danger = patternDanger('^(a+)+$');
  assert.equal(danger?.growth, 'exponential');
  assert.match(danger.reason, /exponentially .* such as .*'a'\.repeat\(\d+\)/);
  assert.match(danger.remedy, /no repetition inside a repetition/);
});

test('Neighbours that may take the same characters are dangerous, the more the worse.', () => {
  assert.equal(patternDanger('^\\d*[0-9]?\\d*$')?.growth, 2);
  assert.equal(patternDanger('^.*\\d+.*\\d+.*\\d+$')?.growth, 6);
});

test('A reference to a group is dangerous where the group repeats.', () => {
  assert.ok(patternDanger('^(a+)\\1+$'));
  assert.equal(patternDanger('^\\d{1,2}([./-])\\d{1,2}\\1\\d{4}$'), undefined);
});

test('Texts that have to be short are no danger.', () => {
  assert.match(patternDanger('^\\d*[0-9]?\\d*$')?.remedy ?? '', /“maxLength” to 1000 or less/);
  assert.equal(patternDanger('^\\d*[0-9]?\\d*$', 1000), undefined);
  assert.equal(patternDanger('^(a+)+$', 19), undefined);
  assert.ok(patternDanger('^(a+)+$', 50));
});

test('Needless escapes do not hide a danger.', () => {
  assert.equal(patternDanger('^(\\-+)+\\_$')?.growth, 'exponential');
});

if (!existsSync(collection)) {
  test('The public collection of patterns does not lie beside this checkout, so that nothing of it is looked at.', (t) =>
    t.diagnostic(`nothing at ${collection.pathname}`));
} else {
  const { patterns } = JSON.parse(readFileSync(collection, 'utf8')) as {
    patterns: { id: string; pattern: string; vulnerable: boolean }[];
  };
  test('Of the public collection all vulnerable patterns are found, and no others.', (t) => {
    for (const { id, pattern, vulnerable } of patterns) {
      const danger = patternDanger(pattern);
      t.diagnostic(`${id.padEnd(16)} ${String(danger?.growth ?? 'harmless')}`);
      assert.equal(danger !== undefined, vulnerable, id);
    }
  });
}
