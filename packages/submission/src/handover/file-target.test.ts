import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../testing/example-submission.js';
import { FileTarget } from './file-target.js';

const { signal } = new AbortController();

test('The answers stand in a file that is named after form and submission, and nobody calls that received.', async () => {
  const saved: File[] = [];
  const outcome = await new FileTarget({ save: (file) => void saved.push(file) }).send(exampleSubmission, signal);
  assert.deepEqual(outcome, { type: 'handed-over', fileName: 'hund-anmelden-8e03978e.json', mail: undefined });
  assert.equal(saved[0]?.name, 'hund-anmelden-8e03978e.json');
  const { form, answers } = JSON.parse(await saved[0].text()) as { form: unknown; answers: unknown };
  assert.deepEqual(
    { form, answers },
    { form: { id: 'hund-anmelden', version: '1.2.0' }, answers: exampleSubmission.answers },
  );
});

test('A letter to the office is prepared without any answer in it.', async () => {
  const letter = (name: string) => ({ subject: 'Hund & mehr', text: `Guten Tag,\nanbei ${name}.` });
  const target = new FileTarget({ save: () => undefined, mailTo: 'amt@stadt.example', letter });
  const outcome = await target.send(exampleSubmission, signal);
  assert.deepEqual(outcome, {
    type: 'handed-over',
    fileName: 'hund-anmelden-8e03978e.json',
    mail: 'mailto:amt@stadt.example?subject=Hund%20%26%20mehr&body=Guten%20Tag%2C%0D%0Aanbei%20hund-anmelden-8e03978e.json.',
  });
});

test('Files stand in it too; one that vanished since is named and nothing is saved.', async () => {
  const saved: File[] = [];
  const target = new FileTarget({ save: (file) => void saved.push(file) });
  const file = { pointer: '/foto', name: 'Hund.png', content: new Blob(['PNG'], { type: 'image/png' }) };
  await target.send({ ...exampleSubmission, files: [file] }, signal);
  const { attachments } = JSON.parse(await saved[0]!.text()) as { attachments: unknown };
  assert.deepEqual(attachments, [{ pointer: '/foto', name: 'Hund.png', type: 'image/png', content: 'UE5H' }]);
  await target.send({ ...exampleSubmission, files: [{ ...file, upload: 'https://town.example/1' }] }, signal);
  assert.deepEqual(JSON.parse(await saved.pop()!.text()), JSON.parse(await saved[0]!.text()), 'uploaded or not');
  const changed = { ...file, sha256: 'another' };
  const outcome = await target.send({ ...exampleSubmission, files: [changed] }, signal);
  assert.equal(outcome.type === 'rejected' && outcome.issues[0]?.code, 'fileUnreadable');
  assert.equal(saved.length, 1);
});

test('Nothing is saved after an abort.', async () => {
  const target = new FileTarget({ save: () => assert.fail('saved') });
  await assert.rejects(target.send(exampleSubmission, AbortSignal.abort()), { name: 'AbortError' });
});
