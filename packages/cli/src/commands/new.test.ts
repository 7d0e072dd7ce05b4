import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { FormModel, type Json, readDefinition } from '@amtform/model';
import { validate } from '@amtform/validation';
import { command } from '../../testing/command.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';

for (const [kind, name] of [
  ['a folder', 'Über uns'],
  ['a file', 'neu/uber-uns.form.json'],
] as const) {
  test(`A form that begins as ${kind} is in order, and so are its answers.`, async (t) => {
    const place = join(await temporaryFolder(t), name);
    const { code, err } = await command('new', place);
    assert.equal(code, 0);
    const file = /^(.*\.form\.json) is there/.exec(err)?.[1] ?? '';
    const checked = await command('check', file);
    assert.deepEqual([checked.code, checked.out], [0, `${file}: nothing found.\n`]);
    const json = JSON.parse(await readFile(file, 'utf8')) as { $schema: string };
    assert.ok(existsSync(join(file, '..', json.$schema)));
    const definition = readDefinition(json);
    assert.equal(definition.id, 'uber-uns');
    const answers = JSON.parse(await readFile(file.replace('.form.', '.answers.'), 'utf8')) as Json;
    assert.deepEqual(new FormModel(definition, { validate, answers }).issues, []);
    const again = await command('new', place);
    assert.equal(again.code, 1);
    assert.match(again.err, /It exists\. Choose another name\./);
  });
}
