import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../testing/example-submission.js';
import type { Submission } from '../submission.js';
import { flattenAnswers } from './flatten-answers.js';
import { formats } from './formats.js';

const key = exampleSubmission.idempotencyKey;
const photo = { pointer: '/foto', name: 'Hund "Bello".png', content: new Blob(['PNG…'], { type: 'image/png' }) };
const withFile: Submission = { ...exampleSubmission, files: [photo] };

/** The parts as any reader of multipart bodies sees them. */
async function partsOf(submission: Submission, extra?: { name: string; value: string }): Promise<FormData> {
  const { type, content } = formats.multipart(submission, key, extra);
  return new Response(content, { headers: { 'Content-Type': type } }).formData();
}

test('A multipart body has the envelope first and then each file by the pointer of its answer.', async () => {
  const parts = await partsOf(withFile);
  assert.deepEqual([...parts.keys()], ['submission', '/foto']);
  const { answers } = JSON.parse(String(parts.get('submission'))) as { answers: unknown };
  assert.deepEqual(answers, exampleSubmission.answers);
  const file = parts.get('/foto') as File;
  assert.equal(file.type, 'image/png');
  assert.equal(await file.text(), 'PNG…');
});

test('A multipart body has a field for a token.', async () => {
  assert.equal((await partsOf(withFile, { name: '_token', value: 'abc' })).get('_token'), 'abc');
});

test('Every body has the same bytes each time.', async () => {
  for (const make of Object.values(formats)) {
    const [one, other] = [await make(withFile, key), await make(withFile, key)];
    assert.equal(one.type, other.type);
    assert.equal(await new Response(one.content).text(), await new Response(other.content).text());
  }
});

test('Names of files cannot break out of the header of their part.', async () => {
  const evil = { ...photo, name: 'a"\r\nX-Evil: 1\r\n\r\nb', content: new Blob(['x'], { type: 'a/b\r\nX: 1' }) };
  const text = await new Response(formats.multipart({ ...withFile, files: [evil] }, key).content).text();
  assert.doesNotMatch(text, /^X/m);
  assert.match(text, /filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab"/);
});

test('An envelope carries files in base64, and names those that are uploaded already.', async () => {
  const uploaded = { ...photo, pointer: '/plan', sha256: 'ab', upload: 'https://office.example/uploads/1' };
  const { content } = await formats.envelope({ ...withFile, files: [photo, uploaded] });
  const { attachments } = JSON.parse(await new Response(content).text()) as { attachments: unknown };
  const { name, pointer } = photo;
  assert.deepEqual(attachments, [
    { pointer, name, type: 'image/png', content: Buffer.from('PNG…').toString('base64') },
    { pointer: '/plan', name, type: 'image/png', sha256: 'ab', upload: 'https://office.example/uploads/1' },
  ]);
});

test('The bytes of a file that is uploaded already do not travel again in a multipart body.', async () => {
  const parts = await partsOf({ ...withFile, files: [{ ...photo, upload: 'https://office.example/uploads/1' }] });
  assert.deepEqual([...parts.keys()], ['submission']);
  const { attachments } = JSON.parse(String(parts.get('submission'))) as { attachments: { upload: string }[] };
  assert.equal(attachments[0]?.upload, 'https://office.example/uploads/1');
});

test('A large file fits into an envelope.', async () => {
  const bytes = new Uint8Array(3_000_000).map((_, i) => i % 251);
  const { content } = await formats.envelope({ ...withFile, files: [{ ...photo, content: new Blob([bytes]) }] });
  const { attachments } = JSON.parse(await new Response(content).text()) as { attachments: { content: string }[] };
  assert.ok(Buffer.from(attachments[0]!.content, 'base64').equals(bytes));
});

test('A classic form handler gets names with brackets.', () => {
  const answers = { name: 'Zoë', consent: true, dogs: [{ name: 'A b' }, { name: '&' }], note: null, none: [], age: 3 };
  assert.deepEqual(flattenAnswers(answers), [
    ['name', 'Zoë'],
    ['consent', 'true'],
    ['dogs[0][name]', 'A b'],
    ['dogs[1][name]', '&'],
    ['note', ''],
    ['age', '3'],
  ]);
  const { type, content } = formats.urlencoded({ ...exampleSubmission, answers }, key, { name: '_t', value: '1' });
  assert.equal(type, 'application/x-www-form-urlencoded');
  assert.equal(new URLSearchParams(content as string).get('dogs[1][name]'), '&');
  assert.equal(new URLSearchParams(content as string).get('_t'), '1');
});
