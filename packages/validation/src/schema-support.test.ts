import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DefinitionError, type Dialect, readDefinition, type SchemaObject } from '@amtform/model';
import { dialectKeywords, dialects } from '../testing/schema-support/dialect-keywords.js';
import { effectOf } from '../testing/schema-support/effect-of.js';
import { briefly, fillByHand, fillForm, proposedAnswers } from '../testing/schema-support/fill-form.js';
import { inDialect } from '../testing/schema-support/in-dialect.js';
import type { Case, FormCase, Row, Try } from '../testing/schema-support/row.js';
import { vocabularies } from '../testing/schema-support/vocabularies.js';
import { createAjvValidate } from './ajv/create-ajv-validate.js';
import { formats } from './formats/formats.js';
import { validate } from './interpreter/validate.js';

const receiver = createAjvValidate();
const rows = vocabularies.flatMap((vocabulary) => vocabulary.rows);

function check(one: Case, dialect: Dialect): void {
  const schema = inDialect(one.schema, dialect);
  if ('faults' in one) {
    assert.throws(
      () => readDefinition(schema),
      (error) => {
        assert.ok(error instanceof DefinitionError);
        assert.deepEqual(
          error.faults.map((fault) => fault.path),
          one.faults,
        );
        return true;
      },
    );
    return;
  }
  assert.deepEqual(fillForm(schema, {}, validate).asked, one.asked);
  assert.deepEqual(proposedAnswers(schema), one.proposed ?? {});
  for (const answered of one.tries ?? []) checkTry(schema, answered, one);
}

function checkTry(schema: SchemaObject, answered: Try, { asked }: FormCase): void {
  const { answers, issues = [], findings = issues, sent = answers } = answered;
  const expected = { asked: answered.asked ?? asked, issues, sent };
  for (const verdict of [validate, receiver]) {
    const form = fillForm(schema, answered, verdict);
    assert.deepEqual({ asked: form.asked, issues: form.issues, sent: form.sent }, expected);
    assert.deepEqual(fillByHand(schema, form).asked, expected.asked);
    const bare = briefly(verdict(schema, answers, { document: schema }));
    if (answered.findings) assert.deepEqual(bare, findings);
    else assert.equal(bare.length === 0, issues.length === 0, bare.join());
  }
}

/** The name of a row: `format: date`. */
const nameOf = ({ keyword, value }: Row) => (value === undefined ? keyword : `${keyword} ${value}`);

for (const row of rows) {
  for (const one of row.cases) {
    test(`${nameOf(row)}: ${one.name}`, () => {
      for (const dialect of one.dialects ?? dialects) check(one, dialect);
    });
  }
  test(`${nameOf(row)} shows and decides what its row says`, () => {
    const { screen, verdict, references } = effectOf(row);
    assert.equal(references ? 'finds' : verdict ? 'decides' : 'annotation', row.role);
    assert.equal(screen && !references, row.rendered !== undefined);
  });
}

test('Each keyword of each dialect has a row, and no row is there twice', () => {
  const names = rows.map(nameOf);
  assert.equal(new Set(names).size, names.length);
  const known = new Set(rows.map((row) => row.keyword));
  for (const dialect of dialects)
    assert.deepEqual(
      dialectKeywords[dialect].filter((word) => !known.has(word)),
      [],
    );
});

test('The keywords of each dialect are those of its meta-schema', () => {
  const refs = new URL('refs/', `file://${createRequire(import.meta.url).resolve('ajv/dist/2020.js')}`);
  const keywordsIn = (file: string) => {
    const { properties } = JSON.parse(readFileSync(new URL(file, refs), 'utf8')) as { properties: object };
    return Object.keys(properties);
  };
  const vocabularyFiles = ['core', 'applicator', 'validation', 'meta-data', 'content'];
  const files: Readonly<Partial<Record<Dialect, readonly string[]>>> = {
    'draft-06': ['json-schema-draft-06.json'],
    'draft-07': ['json-schema-draft-07.json'],
    '2019-09': [...vocabularyFiles, 'format'].map((name) => `json-schema-2019-09/meta/${name}.json`),
    '2020-12': [...vocabularyFiles, 'unevaluated', 'format-annotation'].map(
      (name) => `json-schema-2020-12/meta/${name}.json`,
    ),
  };
  for (const [dialect, names] of Object.entries(files)) {
    const expected = new Set(names.flatMap(keywordsIn));
    // The meta-schema of draft-07 left it out at first; the text always had it (validation, section 10.3).
    if (dialect === 'draft-07') expected.add('writeOnly');
    assert.deepEqual([...dialectKeywords[dialect as Dialect]].sort(), [...expected].sort(), dialect);
  }
});

test('Each format that is checked has a row', () => {
  const values = new Set(rows.filter((row) => row.keyword === 'format').map((row) => row.value));
  assert.deepEqual(
    [...formats.keys()].filter((format) => !values.has(format)),
    [],
  );
});
