import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { runCommand } from '../run-command.js';

const clean = '{\n  "properties": {\n    "hund": { "type": "boolean", "title": "Haben Sie einen Hund?" }\n  }\n}\n';
const faulty = clean.replace('"boolean"', '"bool"');

/** Runs `amtform check` with the text of a form, given as `FORM`. */
async function check(t: TestContext, form: string, words: readonly string[]) {
  const file = join(await temporaryFolder(t), 'hund.form.json');
  await writeFile(file, form);
  const texts = { out: '', err: '' };
  const code = await runCommand(['check', ...words.map((word) => (word === 'FORM' ? file : word))], {
    result: (text) => void (texts.out += text),
    remark: (text) => void (texts.err += text),
  });
  return { code, file, ...texts };
}

test('A form without errors ends with 0, and the text says so.', async (t) => {
  const { code, out, file } = await check(t, clean, ['FORM']);
  assert.deepEqual([code, out], [0, `${file}: nothing found.\n`]);
});

test('A form with errors ends with 1, and the text tells place, line, reason and remedy.', async (t) => {
  const { code, out } = await check(t, faulty, ['FORM']);
  assert.equal(code, 1);
  assert.match(out, /: 1 error, 0 warnings, 0 notes\.\n\n {2}error \(definition\)\n/);
  assert.match(out, /\n {4}\/properties\/hund\/type \(line 3\)\n {6}"bool" is no type\.\n {6}\S/);
});

test('Findings are written as JSON and as SARIF.', async (t) => {
  const json = await check(t, faulty, ['FORM', '--format', 'json']);
  const [finding] = JSON.parse(json.out) as Record<string, unknown>[];
  assert.deepEqual([finding?.['file'], finding?.['rule'], finding?.['line']], [json.file, 'definition', 3]);
  const sarif = await check(t, faulty, ['--format=sarif', 'FORM']);
  assert.equal((JSON.parse(sarif.out) as { version: string }).version, '2.1.0');
  assert.deepEqual([json.code, sarif.code], [1, 1]);
});

test('A file that cannot be read ends with 1, a wrong call with 2.', async (t) => {
  const unreadable = await check(t, clean, ['no-such-file.json']);
  assert.equal(unreadable.code, 1);
  assert.match(unreadable.err, /no-such-file\.json: It cannot be read\. Check/);
  for (const words of [[], ['FORM', '--format', 'toString'], ['FORM', '--fix']]) {
    assert.equal((await check(t, clean, words)).code, 2);
  }
});
