import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Json } from '@amtform/model';
import { checkoutRoot } from '../../testing/checkout-root.js';
import { exampleText } from '../../testing/example-text.js';
import { sharedFile } from '../../testing/shared-file.js';
import * as rules from './all-rules.js';
import { checkDefinition } from './check-definition.js';
import type { Rule } from './rule.js';

/** Values that stand where nobody expects them. */
const odd: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, '', 'x', '/', '/*', '~2', '(', '\ud83d', '__proto__', '#', '$defs'],
  ...[[], [null], [[]], {}, { a: null }, { $ref: '#' }, { type: [] }, ['a', 1]],
];

/** The same numbers at each run (a linear congruential generator). */
function series(start: number): (below: number) => number {
  let state = start;
  return (below) => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % below;
}

/** A copy in which one value, somewhere, is an odd one. */
function broken(value: Json, random: (below: number) => number): Json {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Json>) : [];
  const chosen = entries[random(Math.max(entries.length, 1))];
  if (!chosen || random(6) === 0) return odd[random(odd.length)] ?? null;
  const [name, member] = chosen;
  const changed = broken(member, random);
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry, i) => (String(i) === name ? changed : entry));
  return { ...(value as Record<string, Json>), [name]: changed };
}

test('Whatever a file holds, it is checked without an exception.', (t) => {
  const random = series(45);
  const examples = Object.values<Rule>(rules)
    .flatMap(({ fails, passes }) => [fails, passes])
    .map(exampleText)
    .filter((text) => text.length < 5000 && text.startsWith('{"'));
  let count = 0;
  for (const text of examples) {
    for (let i = 0; i < 40; i++, count++) checkDefinition(JSON.stringify(broken(JSON.parse(text) as Json, random)));
    for (let i = 0; i < 5; i++, count++) checkDefinition(text.slice(0, random(text.length)));
  }
  t.diagnostic(`${String(count)} broken files`);
});

test('Texts that are hardly JSON, and values that are no object, are findings too.', () => {
  for (const text of [
    '',
    ' ',
    '\0',
    '[]',
    '5',
    'null',
    '"a"',
    'true',
    '['.repeat(100_000),
    `${'['.repeat(9999)}${']'.repeat(9999)}`,
  ]) {
    assert.equal(checkDefinition(text)[0]?.severity, 'error', text.slice(0, 20));
  }
});

test('The examples of this project are without a finding.', () => {
  const folder = join(checkoutRoot(), 'examples/forms');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.form.json'))) {
    assert.deepEqual(checkDefinition(readFileSync(join(folder, file), 'utf8')), [], file);
  }
});

test('Real forms are checked without an exception.', (t) => {
  const folder = sharedFile('forms');
  if (folder === undefined) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const found = files.map((file) => checkDefinition(readFileSync(join(folder, file), 'utf8')).length);
  t.diagnostic(`${String(files.length)} files, ${String(found.reduce((sum, count) => sum + count, 0))} findings`);
});
