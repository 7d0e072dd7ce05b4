import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inCheckout } from '../support/checkout.js';

const suite = inCheckout('../shared/suites/faults.json');

/** Numbers of the scenarios that the names of tests begin with. */
function testedScenarios(): ReadonlySet<string> {
  const folder = inCheckout('e2e/faults');
  const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return new Set(sources.flatMap((source) => [...source.matchAll(/['`"](F\d\d) [A-ZÄÖÜ]/g)].map(([, id]) => id!)));
}

test('Every scenario of the shared list of faults is played by a test that begins with its number, and no test has another number.', () => {
  if (!existsSync(suite)) {
    console.log('../shared/suites/faults.json is absent: the numbers are not compared.');
    return;
  }
  const { scenarios } = JSON.parse(readFileSync(suite, 'utf8')) as { scenarios: readonly { readonly id: string }[] };
  assert.deepEqual([...testedScenarios()].sort(), scenarios.map(({ id }) => id).sort());
});
