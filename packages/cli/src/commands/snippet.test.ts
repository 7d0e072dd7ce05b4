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
  title: 'Hund <anmelden>',
  schema: { properties: { name: { type: 'string', title: 'Name' } } },
  submission: { type: 'http', url: 'https://eingang.musterstadt.example/hund' },
};

/** Runs `amtform snippet` beside a release with this list of files. */
async function snippet(t: TestContext, files: unknown, words: readonly string[]) {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'hund.form.json'), JSON.stringify(form));
  await writeFile(join(folder, 'release.json'), JSON.stringify({ files }));
  const texts = { out: '', err: '' };
  const release = ['--release', join(folder, 'release.json')];
  const code = await runCommand(['snippet', join(folder, 'hund.form.json'), ...release, ...words], {
    result: (text) => void (texts.out += text),
    remark: (text) => void (texts.err += text),
  });
  return { code, ...texts };
}

const files = [{ file: 'amtform.js', integrity: 'sha384-AbC+/=' }];

test('The snippet has the script with its integrity, the element, a place for strict editors and a text.', async (t) => {
  const { code, out } = await snippet(t, files, []);
  assert.equal(code, 0);
  assert.match(out, /<script src="amtform\.js" integrity="sha384-AbC\+\/=" crossorigin="anonymous" defer><\/script>/);
  assert.match(out, /<amt-form src="hund\.form\.json">\n {2}<p>„Hund &#60;anmelden&#62;“ erscheint/);
  assert.match(out, /<div data-amt-form="hund\.form\.json">/);
  assert.doesNotMatch(out, /script-src/);
});

test('With a policy it names the origins of script, form and endpoint.', async (t) => {
  const words = [
    '--csp',
    '--script',
    'https://cdn.musterstadt.example/1.0/amtform.js',
    '--src',
    '/formulare/hund.json',
  ];
  const { out } = await snippet(t, files, words);
  assert.match(out, /script-src https:\/\/cdn\.musterstadt\.example;/);
  assert.match(out, /connect-src 'self' https:\/\/eingang\.musterstadt\.example;/);
  assert.match(out, /<amt-form src="\/formulare\/hund\.json">/);
});

test('A release that does not name the script ends with 1 and says what to do, a wrong call with 2.', async (t) => {
  const missing = await snippet(t, [], []);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /It does not name amtform\.js\. Build the widget/);
  assert.equal((await snippet(t, files, ['--csp=maybe'])).code, 2);
});
