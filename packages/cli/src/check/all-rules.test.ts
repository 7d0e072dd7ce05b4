import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allRules } from './all-rules.js';
import { checkDefinition } from './check-definition.js';

const folder = new URL('./rules/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

test('Every rule has a file and an example that fails and one that passes, and every such file has a rule.', () => {
  const expected = allRules.flatMap(({ name }) => [`${name}.ts`, `${name}.fails.json`, `${name}.passes.json`]);
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
});

for (const { name, about } of allRules) {
  test(`The rule ${name} finds its fault in the example that fails, and no rule finds another one.`, () => {
    const findings = checkDefinition(read(`${name}.fails.json`));
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [name]);
    for (const { path, reason, remedy } of findings) {
      assert.match(path, /^(?:\/|$)/);
      assert.match(reason, /\S\.$/);
      assert.match(remedy, /\S/);
    }
  });

  test(`No rule finds anything in the example that passes ${name}.`, () => {
    assert.deepEqual(checkDefinition(read(`${name}.passes.json`)), []);
  });

  test(`The rule ${name} says what it is about.`, () => assert.match(about, /^[A-Z].*\.$/s));
}
