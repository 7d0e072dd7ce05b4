import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkoutRoot } from '../../testing/checkout-root.js';
import { exampleText } from '../../testing/example-text.js';
import * as rules from './all-rules.js';
import { checkDefinition } from './check-definition.js';
import type { Rule } from './rule.js';

const table: readonly Rule[] = Object.values<Rule>(rules);

test('Every file of a rule stands in the table.', () => {
  const files = readdirSync(join(checkoutRoot(), 'packages/cli/src/check/rules'));
  assert.deepEqual(files.sort(), table.map(({ name }) => `${name}.ts`).sort());
});

for (const { name, about, severity, fails, passes } of table) {
  test(`The rule ${name} finds its fault in the example that fails, and no rule finds another one.`, () => {
    const findings = checkDefinition(exampleText(fails));
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [name]);
    assert.equal(findings[0]?.severity, severity);
    for (const { path, reason, remedy } of findings) {
      assert.match(path, /^(?:\/|$)/);
      assert.match(reason, /\S[.?]$/);
      assert.match(remedy, /^[A-Z].*\S$/);
    }
  });

  test(`No rule finds anything in the example that passes ${name}.`, () => {
    assert.deepEqual(checkDefinition(exampleText(passes)), []);
  });

  test(`The rule ${name} says what it is about.`, () => assert.match(about, /^[A-Z“].*\.$/s));
}
