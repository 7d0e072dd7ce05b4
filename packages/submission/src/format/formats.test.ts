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
    const [one, other] = [make(withFile, key), make(withFile, key)];
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
