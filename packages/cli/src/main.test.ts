import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDefinition } from '@amtform/model';
import { bundleMain, runMain } from '../testing/cli-process.js';
import { realForms } from '../testing/real-forms.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

test('The command runs as a process of its own.', async (t) => {
  const folder = await temporaryFolder(t);
  const schema = join(folder, 'dog.schema.json');
  await writeFile(schema, JSON.stringify({ type: 'object', properties: { name: { type: 'string' } } }));
  const main = await bundleMain(t);
  const done = await runMain(main, ['import', schema]);
  assert.deepEqual([done.code, done.err], [0, 'Nothing was left out.\n']);
  assert.equal(readDefinition(JSON.parse(done.out)).id, 'dog');
  assert.equal((await runMain(main, ['import', join(folder, 'missing.json')])).code, 1);
  assert.equal((await runMain(main, ['export'])).code, 2);
});

const [first] = realForms();
if (first) {
  test(`The command imports the real form ${first.name}.`, async (t) => {
    const { schema, uiSchema, translation } = first.paths;
    const out = join(await temporaryFolder(t), 'real.form.json');
    const words = ['import', schema, uiSchema, '--translation', translation, '--language', 'sv', '--out', out];
    const { code, out: printed, err } = await runMain(await bundleMain(t), words);
    assert.deepEqual([code, printed], [0, '']);
    assert.match(err, / of \d+ keywords carried over, \d+ left out\.\n/);
    const definition = readDefinition(JSON.parse(await readFile(out, 'utf8')));
    assert.equal(definition.language, 'sv');
    assert.deepEqual(Object.keys(definition.texts ?? {}).sort(), ['en', 'fi']);
  });
}
