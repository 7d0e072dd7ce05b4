import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from './draft.js';
import { DraftError } from './draft-error.js';
import { readDraftFile, writeDraftFile } from './draft-file.js';

const draft: Draft = {
  formId: 'hund',
  formVersion: '1.2.0',
  savedAt: 1_790_000_000_000,
  answers: { name: 'Zoë Müller', 'a/b': [null, { x: 1 }] },
  branches: { '/#0': 1 },
  page: 'halter',
  questions: { '/name': 'Name' },
  withheld: ['PIN'],
  seed: 'e7c1b1de-0a9e-4a4e-8a3c-0d5f4f3a2b1c',
};

const read = (text: string, passphrase = '', formId = 'hund') => readDraftFile(text, { formId, passphrase });
const fault = (expected: string) => (error: unknown) => error instanceof DraftError && error.fault === expected;

test('A draft comes back from a file as it was.', async () => {
  assert.deepEqual(await read(await writeDraftFile(draft)), draft);
});

test('With a passphrase nobody reads the answers in the file, and whoever knows it gets the draft back.', async () => {
  const text = await writeDraftFile(draft, 'Grüne Äpfel');
  assert.ok(!text.includes('Zoë') && !text.includes('halter'));
  assert.deepEqual(await read(text, 'Grüne Äpfel'), draft);
  assert.deepEqual(await read(text, 'Grüne Äpfel'.normalize('NFD')), draft);
  await assert.rejects(read(text, 'Grüne Birnen'), fault('passphrase-wrong'));
  await assert.rejects(read(text), fault('passphrase-missing'));
});

test('The key is made as slowly as OWASP asks, with its own salt and nonce each time.', async () => {
  const [one, other] = await Promise.all([writeDraftFile(draft, 'x'), writeDraftFile(draft, 'x')]);
  const sealed = (text: string) => (JSON.parse(text) as { sealed: Record<string, unknown> }).sealed;
  assert.equal(sealed(one)['iterations'], 600_000);
  for (const member of ['salt', 'iv', 'data']) assert.notEqual(sealed(one)[member], sealed(other)[member]);
});

test('A damaged file is told apart from a wrong passphrase.', async () => {
  const text = await writeDraftFile(draft, 'x');
  const file = JSON.parse(text) as { sealed: { data: string } };
  const first = file.sealed.data.startsWith('A') ? 'B' : 'A';
  const changed = JSON.stringify({ ...file, sealed: { ...file.sealed, data: first + file.sealed.data.slice(1) } });
  await assert.rejects(read(changed, 'x'), fault('broken'));
  await assert.rejects(read(text.slice(0, -40), 'x'), fault('broken'));
  for (const member of ['salt', 'iv', 'data', 'iterations', 'kdf', 'cipher']) {
    const without = { ...file, sealed: { ...file.sealed, [member]: undefined } };
    await assert.rejects(read(JSON.stringify(without), 'x'), fault('broken'));
  }
});

test('A file that would keep the computer busy for hours is refused.', async () => {
  const file = JSON.parse(await writeDraftFile(draft, 'x')) as { sealed: object };
  const slow = JSON.stringify({ ...file, sealed: { ...file.sealed, iterations: 1e12 } });
  await assert.rejects(read(slow, 'x'), fault('broken'));
});

test('A file of another form is named before anybody is asked for a passphrase.', async () => {
  await assert.rejects(read(await writeDraftFile(draft, 'x'), '', 'katze'), fault('other-form'));
  const moved = (await writeDraftFile(draft, 'x')).replace('"formId": "hund"', '"formId": "katze"');
  await assert.rejects(read(moved, 'x', 'katze'), fault('other-form'));
});

test('What is no draft file, or one of a later release, is named.', async () => {
  for (const text of ['', 'null', '[]', '{"kind":"else"}', '<p>', '"amtform"']) {
    await assert.rejects(read(text), fault('no-draft'));
  }
  const newer = (await writeDraftFile(draft)).replace('"format": 1', '"format": 2');
  await assert.rejects(read(newer), fault('newer-format'));
  for (const body of [
    {},
    { draft: {} },
    { draft: { ...draft, answers: [] } },
    { draft: { ...draft, branches: { a: 'b' } } },
  ]) {
    await assert.rejects(
      read(JSON.stringify({ kind: 'amtform-draft', format: 1, formId: 'hund', ...body })),
      fault('broken'),
    );
  }
});
