import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { FormModel, type Json, readDefinition, type Validate } from '@amtform/model';
import { validate } from '@amtform/validation';
import { command } from '../../testing/command.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';

const schema = {
  type: 'object',
  required: ['name', 'art'],
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 4, pattern: '^\\p{L}+$' },
    art: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    preis: { type: 'number', multipleOf: 0.01 },
    am: { type: 'string', format: 'date' },
    tage: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/tag' } },
    wie: { enum: [['x'], null] },
    kind: { $ref: '#' },
  },
  additionalProperties: false,
  if: { properties: { art: { const: 'b' } }, required: ['art'] },
  then: { required: ['preis'] },
  $defs: { tag: { type: 'object', properties: { date: { type: 'string', format: 'date' } }, required: ['date'] } },
};
const good = { name: 'Ännê', art: 'b', preis: 19.99, am: '2026-11-23', tage: [{ date: '2026-01-01' }], wie: ['x'] };
const answers: readonly Json[] = [
  good,
  { ...good, name: '😀😀' },
  { ...good, name: 'Änderung' },
  { ...good, preis: 19.999 },
  { name: 'Ada', art: 'b' },
  { ...good, am: '2026-02-30' },
  { ...good, tage: [{ date: '2026-01-01' }, { date: '2026-01-01' }] },
  { ...good, wie: 'x' },
  { ...good, kind: { name: 'Bo', art: 'a' } },
  { ...good, kind: { name: 'B', art: 'a' } },
  { ...good, mehr: 1 },
];

async function compiledFile(t: TestContext, json: object, ...words: string[]) {
  const folder = await temporaryFolder(t);
  const form = join(folder, 'hund.form.json');
  await writeFile(form, JSON.stringify(json));
  const out = join(folder, 'hund.mjs');
  const { code, err } = await command('compile', form, '--out', out, ...words);
  return { out, code, err };
}

test('A compiled form judges as the form itself does, and says the same.', async (t) => {
  const { out, code, err } = await compiledFile(t, schema);
  assert.deepEqual([code, err], [0, '']);
  const made = (await import(pathToFileURL(out).href)) as { definition: unknown; validate: Validate };
  const definition = readDefinition(made.definition);
  for (const answer of answers) {
    const issues = (judge: Validate) => new FormModel(definition, { validate: judge, answers: answer }).issues;
    assert.deepEqual(issues(made.validate), issues(validate), JSON.stringify(answer));
  }
  const bare = answers.map(
    (answer) => made.validate(definition.schema, answer, { document: definition.schema }).length,
  );
  assert.deepEqual(
    bare.map((count) => count === 0),
    [true, false, false, false, false, false, false, false, true, false, false],
  );
});

test('A compiled form needs nothing around it and makes no code from text.', async (t) => {
  const { out } = await compiledFile(t, schema);
  const program = join(out, '../run.mjs');
  await writeFile(
    program,
    `import { definition, validate } from './hund.mjs';
     const { schema } = definition;
     let refused = 'no';
     try { new Function('return 1'); } catch { refused = 'yes'; }
     const judged = [${JSON.stringify(good)}, { name: 1 }].map((a) => validate(schema, a, { document: schema }).length > 0);
     console.log(refused, ...judged);`,
  );
  const flags = ['--disallow-code-generation-from-strings', program];
  assert.equal((await promisify(execFile)(process.execPath, flags)).stdout, 'yes false true\n');
});

test('Compiled code decides: what only it refuses is refused, and another form is left to the interpreter.', async () => {
  const { compiledValidate } = await import('@amtform/validation/compiled');
  const accepts = Object.assign(() => false, {
    errors: [{ instancePath: '/name', schemaPath: '#/properties/name/format', keyword: 'format' }],
  });
  const judge = compiledValidate({ schema, accepts });
  const own = structuredClone(schema);
  assert.deepEqual(
    judge(own, good, { document: own }).map(({ pointer, code }) => [pointer, code]),
    [['/name', 'format']],
  );
  const other = { type: 'object' };
  assert.deepEqual(judge(other, good, { document: other }), []);
});

test('A schema that Ajv miscounts is left to the interpreter, and the command says so.', async (t) => {
  const { out, err } = await compiledFile(t, {
    ...schema,
    additionalProperties: undefined,
    unevaluatedProperties: false,
  });
  assert.match(err, /The interpreter judges this schema/);
  const made = (await import(pathToFileURL(out).href)) as { definition: { schema: object }; validate: Validate };
  const document = made.definition.schema as typeof schema;
  assert.equal(made.validate(document, { ...good, mehr: 1 }, { document }).length > 0, true);
  assert.deepEqual(made.validate(document, good, { document }), []);
});

test('With --imports the bundler of the page brings the validator.', async (t) => {
  const { out } = await compiledFile(t, schema, '--imports');
  assert.match(await readFile(out, 'utf8'), /from"@amtform\/validation\/compiled"/);
});
