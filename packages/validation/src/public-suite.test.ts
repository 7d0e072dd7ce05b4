import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Json, Schema, Validate } from '@amtform/model';
import { createAjvValidate } from './ajv/create-ajv-validate.js';
import { formats } from './formats/formats.js';
import { validate } from './interpreter/validate.js';
import { type Dialect, knownFailures, leftOut } from './known-failures.test.support.js';

/** The public JSON-Schema-Test-Suite, where it lies beside the checkout. */
const suite = new URL('../../../../shared/suites/json-schema-test-suite/', import.meta.url);
const dialects: Readonly<Record<Dialect, string>> = {
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

interface Group {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly { readonly data: Json; readonly valid: boolean }[];
}

function read(file: string): readonly Group[] {
  return JSON.parse(readFileSync(new URL(file, suite), 'utf8')) as Group[];
}

/** How many tests a folder has, and the groups in which some fail. */
function run(dialect: Dialect, judge: Validate): { count: number; failed: string[] } {
  const files = readdirSync(new URL(dialect, suite)).filter((f) => f.endsWith('.json') && !leftOut.includes(f));
  const groups = files.sort().flatMap((file) => read(`${dialect}/${file}`).map((group) => ({ file, ...group })));
  const failed = groups.flatMap(({ file, description, schema: own, tests }) => {
    const schema = typeof own === 'boolean' ? own : { $schema: dialects[dialect], ...own };
    const wrong = tests.filter(({ data, valid }) => verdict(judge, schema, data) !== valid).length;
    return wrong > 0 ? [`${file}: ${description} (${String(wrong)})`] : [];
  });
  return { count: groups.flatMap((group) => group.tests).length, failed };
}

function verdict(judge: Validate, schema: Schema, answer: Json): boolean | undefined {
  try {
    return judge(schema, answer, { document: schema }).length === 0;
  } catch {
    return undefined;
  }
}

function runFormats(): { count: number; failed: string[] } {
  let count = 0;
  const failed = new Set<string>();
  for (const dialect of Object.keys(dialects)) {
    for (const [name, accepts] of formats) {
      const file = `${dialect}/optional/format/${name}.json`;
      if (!existsSync(new URL(file, suite))) continue;
      for (const { description, tests } of read(file)) {
        const wrong = tests.filter(({ data, valid }) => typeof data === 'string' && accepts(data) !== valid).length;
        count += tests.length;
        if (wrong > 0) failed.add(`${name}: ${description} (${String(wrong)})`);
      }
    }
  }
  return { count, failed: [...failed] };
}

if (!existsSync(suite)) {
  test('The public suite does not lie beside this checkout, so that nothing of it is run', (t) =>
    t.diagnostic(`nothing at ${suite.pathname}`));
} else {
  for (const dialect of Object.keys(dialects) as Dialect[]) {
    const { both, ajv } = knownFailures[dialect];
    for (const [name, judge, known] of [
      ['The interpreter', validate, both],
      ['Ajv', createAjvValidate(), [...both, ...ajv]],
    ] as const) {
      test(`${name} fails at nothing of ${dialect} but what is known`, (t) => {
        const { count, failed } = run(dialect, judge);
        t.diagnostic(`${String(count)} tests, ${String(failed.length)} groups with known failures`);
        assert.deepEqual(failed.sort(), [...known].sort());
      });
    }
  }
  test('The formats fail at nothing of the public suite but what is known', (t) => {
    const { count, failed } = runFormats();
    t.diagnostic(`${String(count)} tests, ${String(failed.length)} groups with known failures`);
    assert.deepEqual(failed, knownFailures.formats);
  });
}
