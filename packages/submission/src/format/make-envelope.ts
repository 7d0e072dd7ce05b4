import type { JsonObject } from '@amtform/model';
import type { SubmissionContent } from '../submission.js';

/**
 * The JSON document that travels in the format `envelope`: `{ form: { id, version }, language, answers }`, and `confirmed`
 * where the person said that something unusual is right.
 */
export function makeEnvelope(content: SubmissionContent): JsonObject {
  return {
    form: { id: content.formId, version: content.formVersion },
    language: content.language,
    answers: content.answers,
    ...(content.confirmed &&
      content.confirmed.length > 0 && { confirmed: content.confirmed.map((one) => ({ ...one })) }),
  };
}
