import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Json, Schema, SchemaObject, Validate } from '@amtform/model';
import { createAjvValidate } from './ajv/create-ajv-validate.js';
import { formats } from './formats/formats.js';
import { validate } from './interpreter/validate.js';
import { type Dialect, knownFailures, readDifferently } from './known-failures.test.support.js';

/** The public JSON-Schema-Test-Suite, where it lies beside the checkout. */
const suite = new URL('../../../../shared/suites/json-schema-test-suite/', import.meta.url);
const dialects: Readonly<Record<Dialect, string>> = {
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** Where the schemas of schemas lie, in the names of their files. */
const metaSchemas: Readonly<Record<Dialect, string>> = {
  draft7: 'draft-07',
  'draft2019-09': '2019-09',
  'draft2020-12': '2020-12',
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
function run(dialect: Dialect, judge: Validate): { count: number; wrong: number; failed: string[] } {
  const files = readdirSync(new URL(dialect, suite)).filter((f) => f.endsWith('.json'));
  const groups = files.sort().flatMap((file) => read(`${dialect}/${file}`).map((group) => ({ file, ...group })));
  let wrongTests = 0;
  const failed = groups.flatMap(({ file, description, schema: own, tests }) => {
    const schema = typeof own === 'boolean' ? own : withRemotes({ $schema: dialects[dialect], ...own }, dialect);
    const wrong = tests.filter(({ data, valid }) => verdict(judge, schema, data) !== valid).length;
    wrongTests += wrong;
    const name = readDifferently.includes(file) ? file : `${file}: ${description}`;
    return wrong > 0 ? [[name, wrong] as const] : [];
  });
  const sums = new Map<string, number>();
  for (const [name, wrong] of failed) sums.set(name, (sums.get(name) ?? 0) + wrong);
  return {
    count: groups.flatMap((group) => group.tests).length,
    wrong: wrongTests,
    failed: [...sums].map(([name, wrong]) => `${name} (${String(wrong)})`),
  };
}

/** Nothing is fetched from a reference: what stands elsewhere is bundled, as it would be at publish time. */
function withRemotes(schema: SchemaObject, dialect: Dialect): Schema {
  const text = JSON.stringify(schema);
  const remotes: Record<string, Schema> = {};
  const bundle = (folder: URL, name: string, address?: string) => {
    const remote = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SchemaObject;
    remotes[name] = address === undefined ? remote : { ...remote, $id: address };
  };
  const names = (folder: URL) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

  if (text.includes('localhost:1234')) {
    const folder = new URL('remotes/', suite);
    const own = names(folder).filter((name) => !/^(?:draft|v\d)/.test(name) || name.startsWith(`${dialect}/`));
    for (const name of own) bundle(folder, name, `http://localhost:1234/${name}`);
  }
  if (text.includes(`"$ref":"${dialects[dialect].replace(/#$/, '')}`)) {
    const folder = new URL('../../../node_modules/ajv/dist/refs/', import.meta.url);
    for (const name of names(folder).filter((file) => file.includes(metaSchemas[dialect]))) bundle(folder, name);
  }
  return { ...schema, $defs: { ...schema.$defs, ...remotes } };
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
        const { count, wrong, failed } = run(dialect, judge);
        const share = ((100 * (count - wrong)) / count).toFixed(2);
        t.diagnostic(`${share} % of ${String(count)} required tests`);
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
