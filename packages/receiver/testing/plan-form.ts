import { createHash } from 'node:crypto';
import { readDefinition } from '@amtform/model';

/** A form that asks for files. */
export const planForm = readDefinition({
  id: 'plan',
  version: '1.0.0',
  language: 'de',
  title: 'Plan einreichen',
  schema: {
    type: 'object',
    properties: {
      plan: { type: 'string', title: 'Plan', contentEncoding: 'base64', contentMediaType: 'image/png' },
      photos: { type: 'array', title: 'Fotos', maxItems: 5, items: { type: 'string', format: 'data-url' } },
      count: { type: 'integer', title: 'Wie viele?' },
    },
  },
  submission: { type: 'http', url: '/forms/plan/submissions', uploads: 'uploads' },
  fields: {
    '/count': {
      warnings: [{ id: 'many', when: { at: '/count', matches: { minimum: 40 } }, text: 'Sind das wirklich so viele?' }],
    },
  },
});

/** The beginning of a picture. */
export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** The answer that stands for a file. */
export function referenceTo(bytes: Uint8Array): string {
  return `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}?ct=image%2Fpng&name=Plan.png`;
}

/** Answers with one file. */
export const planAnswers = { plan: referenceTo(png) };

/** The envelope of a submission to `planForm`. */
export function planEnvelope(attachments?: unknown, answers: object = planAnswers): object {
  const envelope = { form: { id: 'plan', version: '1.0.0' }, language: 'de', answers };
  return attachments === undefined ? envelope : { ...envelope, attachments };
}
