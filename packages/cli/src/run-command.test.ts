import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FormDefinition, Json } from '@amtform/model';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { runCommand } from './run-command.js';

const schema = { type: 'object', properties: { name: { type: 'string', title: 'name.title' }, b: { type: 'string' } } };

/** Runs the command in a folder with these files. */
async function run(t: TestContext, files: Record<string, Json | string>, words: readonly string[]) {
  const folder = await temporaryFolder(t);
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const texts = { out: '', err: '' };
  const code = await runCommand(
    words.map((word) => (word.startsWith('./') ? join(folder, word) : word)),
    { result: (text) => void (texts.out += text), remark: (text) => void (texts.err += text) },
  );
  return { code, folder, ...texts, err: texts.err.replaceAll(`${folder}/`, './') };
}

test('The definition goes to standard output and the report to standard error.', async (t) => {
  const { code, out, err } = await run(
    t,
    { 'dog.schema.json': schema, 'ui.json': { name: { 'ui:placeholder': 'Rex', 'ui:title': 'Name' } } },
    ['import', './dog.schema.json', './ui.json', '--language', 'en'],
  );
  assert.equal(code, 0);
  const { id, language, fields } = JSON.parse(out) as FormDefinition;
  assert.deepEqual({ id, language, fields }, { id: 'dog', language: 'en', fields: { '/name': { label: 'Name' } } });
  assert.match(err, /^\.\/ui\.json: 1 of 2 keywords carried over, 1 left out\.\n/);
  assert.match(err, /\n {4}\.\/ui\.json#\/name\/ui:placeholder: "Rex"\n$/);
});

test('--out writes the definition into a file.', async (t) => {
  const words = ['import', './a.json', '--out', './a.form.json'];
  const { code, out, folder } = await run(t, { 'a.json': `\uFEFF${JSON.stringify(schema)}` }, words);
  assert.deepEqual([code, out], [0, '']);
  const written = await readFile(join(folder, 'a.form.json'), 'utf8');
  assert.match(written, /^\{\n {2}"\$schema": .*\}\n$/s);
});

test('--translation names the file of the texts.', async (t) => {
  const { code, out } = await run(
    t,
    { 'a.json': schema, 't.json': { 'name.title': { de: 'Name', en: 'First name' } } },
    [...['import', './a.json', '--translation', './t.json', '--language', 'en']],
  );
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as FormDefinition).fields?.['/name']?.label, 'First name');
});

test('A UI schema of JSON Forms is known by its content, and --from wins over it.', async (t) => {
  const files = { 'a.json': schema, 'ui.json': { type: 'Control', scope: '#/properties/b' } };
  const found = await run(t, files, ['import', './a.json', './ui.json']);
  assert.deepEqual((JSON.parse(found.out) as FormDefinition).pages?.[0]?.fields, ['/b']);
  const told = await run(t, files, ['import', './a.json', './ui.json', '--from', 'rjsf']);
  assert.equal((JSON.parse(told.out) as FormDefinition).pages, undefined);
  assert.match(told.err, /0 of 2 keywords carried over/);
});

for (const [what, files, words, message] of [
  ['that is not there', {}, ['import', './a.json'], /^amtform: \.\/a\.json: It cannot be read\. Check/],
  ['that is no JSON', { 'a.json': '{' }, ['import', './a.json'], /^amtform: \.\/a\.json: It is not JSON: .*Correct it/],
  [
    'with a schema that asks nothing',
    { 'a.json': {} },
    ['import', './a.json'],
    /^amtform: \.\/a\.json: It cannot become a form:\n\/schema: asks nothing\. Describe/,
  ],
  [
    'of an unknown convention',
    { 'a.json': schema, 'ui.json': { a: 1 } },
    ['import', './a.json', './ui.json'],
    /^amtform: \.\/ui\.json: It is a UI schema neither .* --from\.\n$/,
  ],
  [
    'with texts of another shape',
    { 'a.json': schema, 't.json': [] },
    ['import', './a.json', '--translation', './t.json'],
    /^amtform: \.\/t\.json: It is not a JSON object\. Write/,
  ],
  [
    'that cannot be written',
    { 'a.json': schema },
    ['import', './a.json', '--out', './no/such/folder.json'],
    /^amtform: \.\/no\/such\/folder\.json: It cannot be written\. Check/,
  ],
] as const) {
  test(`A file ${what} ends with 1 and says which file it is and what to do.`, async (t) => {
    const { code, out, err } = await run(t, files, words);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, message);
  });
}

for (const [what, words, message] of [
  ['no command', [], /^amtform: No command was given\.\n\nUsage:\n {2}amtform import SCHEMA/],
  ['an unknown command', ['toString'], /^amtform: There is no command “toString”\.\n\nUsage:/],
  ['no file', ['import'], /^amtform: SCHEMA is missing: .*\n\nUsage: amtform import SCHEMA/],
  ['too many files', ['import', 'a', 'b', 'c', 'd'], /^amtform: Too many files: c d\./],
  ['an unknown option', ['import', 'a', '--into', 'b'], /^amtform: Unknown option '--into'/],
  [
    'an unknown convention',
    ['import', 'a', '--from', 'x'],
    /^amtform: --from x is unknown\. Give rjsf or json-forms\./,
  ],
  ['a language that is none', ['import', 'a', '--language', 'no_way'], /^amtform: “no_way” is no language\./],
] as const) {
  test(`A call with ${what} ends with 2 and tells how to call.`, async (t) => {
    const { code, out, err } = await run(t, {}, words);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });
}

test('--help tells how to call, of all commands or of one.', async (t) => {
  const all = await run(t, {}, ['--help']);
  assert.deepEqual([all.code, all.err], [0, '']);
  assert.match(all.out, /^Usage:\n {2}amtform import/);
  const one = await run(t, {}, ['import', '-h']);
  assert.match(one.out, /^Usage: amtform import .*--translation FILE {2}texts/s);
});
