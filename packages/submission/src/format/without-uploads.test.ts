import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../testing/example-submission.js';
import { lacksUploads, withoutUploads } from './without-uploads.js';

const upload = 'https://town.example/forms/plan/uploads/1';
const files = [
  { pointer: '/plan', name: 'Plan.pdf', content: new Blob(['%PDF']), sha256: 'ab', upload },
  { pointer: '/photo', name: 'Hof.png', content: new Blob(['PNG']), sha256: 'cd' },
];
const submission = { ...exampleSubmission, files };
const missing = (pointer: string, code = 'fileMissing') =>
  ({ type: 'rejected', issues: [{ pointer, code, params: {}, severity: 'error', labels: [] }] }) as const;

test('A file whose upload is not there any more can travel with the answers.', () => {
  assert.ok(lacksUploads(missing('/plan'), submission));
  const sent = withoutUploads(submission);
  assert.deepEqual(
    sent.files.map(({ name, sha256 }) => [name, sha256]),
    [
      ['Plan.pdf', 'ab'],
      ['Hof.png', 'cd'],
    ],
  );
  assert.ok(sent.files.every((file) => !('upload' in file)));
  assert.ok(!lacksUploads(missing('/plan'), sent), 'it is not tried for ever');
});

test('Other refusals are none that sending the bytes would mend.', () => {
  assert.ok(!lacksUploads(missing('/photo'), submission), 'its bytes were there');
  assert.ok(!lacksUploads(missing('/plan', 'fileInfected'), submission));
  assert.ok(!lacksUploads({ type: 'failed', reason: 'network' }, submission));
  assert.ok(!lacksUploads(missing('/plan'), exampleSubmission));
  assert.deepEqual(withoutUploads(exampleSubmission), exampleSubmission);
});
