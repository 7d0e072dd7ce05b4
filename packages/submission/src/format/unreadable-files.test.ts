import assert from 'node:assert/strict';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sha256 } from '../sha256.js';
import { unreadableFiles } from './unreadable-files.js';

async function fileOnDisk(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'amtform-files-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'Plan.pdf');
  await writeFile(path, 'one');
  return { path, file: { pointer: '/plan', name: 'Plan.pdf', content: await openAsBlob(path) } };
}

test('A file that is as it was chosen can be sent.', async (t) => {
  const { file } = await fileOnDisk(t);
  const hash = await sha256(await file.content.arrayBuffer());
  assert.deepEqual(await unreadableFiles([file, { ...file, sha256: hash }]), []);
});

test('A file that vanished from the disk is named.', async (t) => {
  const { path, file } = await fileOnDisk(t);
  await rm(path);
  const issue = {
    pointer: '/plan',
    code: 'fileUnreadable',
    params: { name: 'Plan.pdf' },
    severity: 'error',
    labels: [],
  };
  assert.deepEqual(await unreadableFiles([file]), [issue]);
  assert.deepEqual(await unreadableFiles([{ ...file, upload: 'https://office.example/uploads/1' }]), []);
});

test('A file with other bytes than those that were chosen is named, even where the browser reads them.', async () => {
  const file = { pointer: '/plan', name: 'Plan.pdf', content: new Blob(['two']), sha256: '0'.repeat(64) };
  assert.equal((await unreadableFiles([file])).length, 1);
});
