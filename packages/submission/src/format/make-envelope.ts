import type { JsonObject } from '@amtform/model';
import type { SubmissionContent } from '../submission.js';

/** The JSON document that travels in the format `envelope`: `{ form: { id, version }, language, answers }`. */
export function makeEnvelope(content: SubmissionContent): JsonObject {
  return {
    form: { id: content.formId, version: content.formVersion },
    language: content.language,
    answers: content.answers,
  };
}
