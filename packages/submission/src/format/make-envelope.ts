import type { Json, JsonObject } from '@amtform/model';
import type { SubmissionContent } from '../submission.js';

/**
 * The JSON document that travels in the format `envelope`: `{ form: { id, version }, language, answers }`, `confirmed`
 * where the person said that something unusual is right, and `attachments` where there are files.
 */
export function makeEnvelope(content: SubmissionContent, attachments: readonly Json[] = []): JsonObject {
  return {
    form: { id: content.formId, version: content.formVersion },
    language: content.language,
    answers: content.answers,
    ...(content.confirmed &&
      content.confirmed.length > 0 && { confirmed: content.confirmed.map((one) => ({ ...one })) }),
    ...(attachments.length > 0 && { attachments }),
  };
}
