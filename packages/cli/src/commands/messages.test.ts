import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { runCommand } from '../run-command.js';

const form = {
  id: 'hund',
  version: '1.0.0',
  language: 'de',
  title: 'Hund',
  schema: {
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name', maxLength: 20, pattern: '^[A-Z]' },
      age: { type: 'integer', title: 'Alter', maximum: 30 },
    },
  },
  fields: {
    '/name': { messages: { pattern: 'Bitte beginnen Sie groß.' } },
    '/age': { warnings: [{ id: 'old', when: { at: '/age', matches: { minimum: 20 } }, text: 'Ist er so alt?' }] },
  },
  texts: {
    en: { title: 'Dog', fields: { '/name': { label: 'Name', messages: { pattern: 'Begin with a capital.' } } } },
  },
};

/** Runs `amtform messages` with a form, given as `FORM`. */
async function messages(t: TestContext, words: readonly string[], content: unknown = form) {
  const file = join(await temporaryFolder(t), 'hund.form.json');
  await writeFile(file, JSON.stringify(content));
  const texts = { out: '', err: '' };
  const code = await runCommand(['messages', ...words.map((word) => (word === 'FORM' ? file : word))], {
    result: (text) => void (texts.out += text),
    remark: (text) => void (texts.err += text),
  });
  return { code, ...texts };
}

test('An author reads every sentence of the form, question by question, in its own language.', async (t) => {
  const { code, out } = await messages(t, ['FORM']);
  assert.equal(code, 0);
  assert.equal(
    out,
    `/name  Name
  required: Bitte füllen Sie „Name“ aus.
  maxLength: „Name“ darf höchstens 20 Zeichen lang sein.
  pattern, own: Bitte beginnen Sie groß.

/age  Alter
  type: Bitte geben Sie bei „Alter“ eine ganze Zahl ein, zum Beispiel 12.
  type: „Alter“ hat zu viele Stellen. Bitte geben Sie höchstens 15 Ziffern ein, zum Beispiel 123456,75.
  maximum: „Alter“ darf höchstens 30 sein.
  unusual, own, warning: Ist er so alt?
`,
  );
});

test('In another language each text without a translation is named, and the exit code says so.', async (t) => {
  const { code, out } = await messages(t, ['FORM', '--lang', 'en']);
  assert.equal(code, 1);
  assert.match(out, /\n {2}pattern, own: Begin with a capital\.\n\n/);
  assert.match(out, /\n {2}maximum: “Alter” must be .*30.*\n {4}translate \/texts\/en\/fields\/~1age\/label\n/);
  assert.match(out, /: Ist er so alt\?\n {4}translate \/texts\/en\/fields\/~1age\/warnings\/old\n$/);
});

test('Programs get the same as JSON.', async (t) => {
  const { out } = await messages(t, ['FORM', '--format', 'json']);
  const all = JSON.parse(out) as Record<string, unknown>[];
  assert.deepEqual(
    all.find(({ isOwn }) => isOwn),
    {
      place: '/name',
      label: 'Name',
      language: 'de',
      code: 'pattern',
      severity: 'error',
      sentence: 'Bitte beginnen Sie groß.',
      isOwn: true,
      untranslated: [],
    },
  );
});

test('A bare schema has messages too; what is no form ends with 1, a wrong call with 2.', async (t) => {
  const bare = await messages(t, ['FORM', '--lang', 'tr'], form.schema);
  assert.deepEqual([bare.code, bare.out.includes('Alter')], [0, true]);
  assert.equal((await messages(t, ['FORM'], { type: 'nonsense' })).code, 1);
  for (const words of [[], ['FORM', 'FORM'], ['FORM', '--lang', 'x_y'], ['FORM', '--format', 'xml']])
    assert.equal((await messages(t, words)).code, 2);
});
