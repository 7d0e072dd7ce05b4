import type { Json, JsonObject } from '@amtform/model';
import type { StoredSubmission } from '../../store/stored-submission.js';

/** A submission as JSON; the answers are the document that was judged. */
export function jsonOf({
  id,
  formId,
  formVersion,
  language,
  receivedAt,
  answers,
  attachments,
}: StoredSubmission): JsonObject {
  return {
    id,
    receivedAt,
    form: { id: formId, version: formVersion },
    language,
    answers: JSON.parse(answers) as Json,
    attachments: attachments.map((note) => ({ ...note })),
  };
}
