import type { Access } from './access.js';
import type { KeptResponse } from './kept-response.js';
import type { SqlRow } from './sql-database.js';
import type { AttachmentNote, KeptSubmission, SubmissionSummary } from './stored-submission.js';

const text = (row: SqlRow, column: string) => row[column] as string;

/** A row of `submissions` without its answers. */
export function summaryOf(row: SqlRow): SubmissionSummary {
  return {
    id: text(row, 'id'),
    formId: text(row, 'form_id'),
    formVersion: text(row, 'form_version'),
    language: text(row, 'language'),
    receivedAt: text(row, 'received_at'),
  };
}

/** A row of `submissions`. */
export function submissionOf(row: SqlRow): KeptSubmission {
  const confirmed = text(row, 'confirmed');
  return {
    ...summaryOf(row),
    answers: text(row, 'answers'),
    ...(confirmed !== '[]' && { confirmed }),
  };
}

/** A row of `attachments`. */
export function attachmentNoteOf(row: SqlRow): AttachmentNote {
  return {
    pointer: text(row, 'pointer'),
    name: text(row, 'name'),
    type: text(row, 'type'),
    size: Number(row['size']),
    hash: text(row, 'hash'),
  };
}

/** A row of `kept_responses`. */
export function responseOf(row: SqlRow): KeptResponse {
  return {
    submissionId: text(row, 'submission_id'),
    bodyHash: text(row, 'body_hash'),
    status: Number(row['status']),
    body: text(row, 'response'),
  };
}

/** A row of `accesses`. */
export function accessOf(row: SqlRow): Access {
  return {
    at: text(row, 'at'),
    who: text(row, 'who'),
    action: text(row, 'action') as Access['action'],
    subject: text(row, 'subject'),
    count: Number(row['count']),
  };
}
