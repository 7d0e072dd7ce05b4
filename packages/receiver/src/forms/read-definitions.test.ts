import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { dogForm } from '../../testing/dog-form.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { readDefinitions } from './read-definitions.js';

test('All definitions of a folder are read, other files are left alone.', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'b.form.json'), JSON.stringify(dogForm));
  await writeFile(join(folder, 'a.form.json'), JSON.stringify({ ...dogForm, id: 'katze' }));
  await writeFile(join(folder, 'notes.json'), 'no definition');
  assert.deepEqual(
    (await readDefinitions(folder)).map(({ id }) => id),
    ['katze', 'hund-anmelden'],
  );
});

test('A folder that is missing is named.', async () => {
  await assert.rejects(readDefinitions('/no/such/folder'), {
    name: 'ConfigurationError',
    message: /\/no\/such\/folder/,
  });
});

test('A folder without definitions is an error.', async (t) => {
  await assert.rejects(readDefinitions(await temporaryFolder(t)), {
    name: 'ConfigurationError',
    message: /no \*\.form\.json/,
  });
});

for (const [name, text] of [
  ['no JSON', '{'],
  ['no definition', '{"id":"dog"}'],
] as const) {
  test(`A file with ${name} is named.`, async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, 'broken.form.json'), text);
    await assert.rejects(readDefinitions(folder), {
      name: 'ConfigurationError',
      message: /broken\.form\.json cannot be used: ./,
    });
  });
}
