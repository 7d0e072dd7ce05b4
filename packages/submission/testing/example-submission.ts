import type { Submission } from '../src/submission.js';

/** A submission for tests that do not care what is in it. */
export const exampleSubmission: Submission = {
  formId: 'hund-anmelden',
  formVersion: '1.2.0',
  language: 'de',
  answers: { name: 'Zoë Müller', hunde: [{ rufname: 'Bello' }] },
  idempotencyKey: '8e03978e-40d5-43e8-bc93-6894a57f9324',
};
