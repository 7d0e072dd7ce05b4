import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../testing/example-submission.js';
import { makeEnvelope } from './make-envelope.js';

test('The envelope says which form was answered in which language, and nothing else.', () => {
  assert.deepEqual(makeEnvelope(exampleSubmission), {
    form: { id: 'hund-anmelden', version: '1.2.0' },
    language: 'de',
    answers: { name: 'Zoë Müller', hunde: [{ rufname: 'Bello' }] },
  });
});
