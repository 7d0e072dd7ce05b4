import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { CompactEncrypt, exportJWK, generateKeyPair } from 'jose';
import { dogEnvelope, dogForm } from '../../testing/dog-form.js';
import { planForm } from '../../testing/plan-form.js';
import { RunningReceiver } from '../../testing/running-receiver.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';

const pair = await generateKeyPair('RSA-OAEP-256', { modulusLength: 4096, extractable: true });
const other = await generateKeyPair('RSA-OAEP-256', { modulusLength: 4096 });
const { form, language, answers } = dogEnvelope() as { form: object; language: string; answers: object };
const sha512 = (text: string) => createHash('sha512').update(text).digest('hex');

function encrypt(text: string, kid = 'office', key = pair.publicKey): Promise<string> {
  const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid, cty: 'application/json' };
  return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(header).encrypt(key);
}

/** A package as the form makes it. */
async function packageFor(key: string, { data = JSON.stringify(answers), hash = sha512(data), reference = key } = {}) {
  const metadata = {
    contentStructure: { data: { hash: { type: 'sha512', content: hash } }, attachments: [] },
    additionalReferenceInfo: { senderReference: reference },
  };
  const [encryptedMetadata, encryptedData] = [await encrypt(JSON.stringify(metadata)), await encrypt(data)];
  return { form, language, encryptedMetadata, encryptedData, attachments: [] };
}

async function receiver(t: TestContext): Promise<RunningReceiver> {
  const decryptionKey = join(await temporaryFolder(t), 'key.json');
  await writeFile(decryptionKey, JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid: 'office' }));
  return RunningReceiver.start(t, { decryptionKey, definitions: [dogForm, planForm] });
}

const post = (to: RunningReceiver, key: string, body: unknown) =>
  to.post(body, { 'Content-Type': 'application/vnd.amtform.encrypted+json', 'Idempotency-Key': key });

test('An encrypted package is stored as what it holds; encrypted anew it is the same submission.', async (t) => {
  const office = await receiver(t);
  const key = randomUUID();
  const first = await post(office, key, await packageFor(key));
  assert.equal(first.status, 201);
  const second = await post(office, key, await packageFor(key));
  assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
  assert.deepEqual(second.body, first.body);
  const rows = await office.rows();
  assert.equal(rows.length, 1);
  assert.deepEqual(JSON.parse(String(rows[0]?.['answers'])), answers);
});

/** A package for the other form, with an unusual number, and who says for which key that it is right. */
async function unusualPackage(key: string, senderReference: string) {
  const confirmed = [{ pointer: '/count', warning: 'many' }];
  return {
    ...(await packageFor(key, { data: '{"count":50}' })),
    form: { id: 'plan', version: '1.0.0' },
    encryptedConfirmed: await encrypt(JSON.stringify({ senderReference, confirmed })),
  };
}

test('What a person said is right is stored with the answers; what was said about another submission is refused.', async (t) => {
  const office = await receiver(t);
  const [key, path] = [randomUUID(), '/forms/plan/submissions'];
  const headers = { 'Content-Type': 'application/vnd.amtform.encrypted+json', 'Idempotency-Key': key };
  const foreign = await office.post(await unusualPackage(key, randomUUID()), headers, path);
  assert.equal(foreign.status, 422);
  assert.match((foreign.body as { type: string }).type, /\/package-invalid$/);
  for (const replayed of [null, 'true']) {
    const { status, headers: head } = await office.post(await unusualPackage(key, key), headers, path);
    assert.equal(status, 201);
    assert.equal(head.get('Idempotency-Replayed'), replayed);
  }
  const [row] = await office.rows();
  assert.deepEqual(JSON.parse(String(row?.['confirmed'])), [{ pointer: '/count', warning: 'many' }]);
});

const key = randomUUID();
const whole = await packageFor(key);
const refused: readonly (readonly [string, unknown, string])[] = [
  ['with another digest', await packageFor(key, { hash: sha512('other') }), 'package-invalid'],
  ['made for another key', await packageFor(key, { reference: randomUUID() }), 'package-invalid'],
  [
    'for the key of another office',
    { ...whole, encryptedData: await encrypt('{}', 'office', other.publicKey) },
    'undecryptable',
  ],
  ['under another name of the key', { ...whole, encryptedData: await encrypt('{}', 'town') }, 'undecryptable'],
  ['that is not encrypted', { ...whole, encryptedData: JSON.stringify(answers) }, 'undecryptable'],
  ['with an attachment that the metadata do not tell of', { ...whole, attachments: [{}] }, 'package-invalid'],
  ['with answers that are not valid', await packageFor(key, { data: '{}' }), 'answers-invalid'],
];
for (const [fault, body, name] of refused) {
  test(`A package ${fault} is refused, and nothing is stored.`, async (t) => {
    const office = await receiver(t);
    const { status, body: problem } = await post(office, key, body);
    assert.equal(status, 422);
    assert.match((problem as { type: string }).type, new RegExp(`/${name}$`));
    assert.equal((await office.rows()).length, 0);
  });
}

test('A receiver without a key refuses packages.', async (t) => {
  const office = await RunningReceiver.start(t);
  assert.equal((await post(office, key, whole)).status, 415);
});

for (const [fault, text] of [
  ['that is missing', undefined],
  ['that is public', JSON.stringify({ kty: 'RSA', kid: 'x', n: 'A'.repeat(700), e: 'AQAB' })],
  ['without kid', JSON.stringify({ kty: 'RSA', n: 'A'.repeat(700), d: 'secret' })],
  ['that is too short', JSON.stringify({ kty: 'RSA', kid: 'x', n: 'AAAA', d: 'secret' })],
] as const) {
  test(`A receiver does not start with a key ${fault}, and says nothing of its content.`, async (t) => {
    const decryptionKey = join(await temporaryFolder(t), 'key.json');
    if (text !== undefined) await writeFile(decryptionKey, text);
    await assert.rejects(RunningReceiver.start(t, { decryptionKey }), (error: Error) => {
      assert.match(error.message, /^AMTFORM_DECRYPTION_KEY /);
      return !error.message.includes('secret');
    });
  });
}
