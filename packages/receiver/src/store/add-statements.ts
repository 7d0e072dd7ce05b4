import type { KeyedResponse } from './kept-response.js';
import type { SqlStatement } from './sql-database.js';
import type { NewSubmission } from './stored-submission.js';

/** What adds a submission, its files and the response to it. */
export function addStatements(submission: NewSubmission, response: KeyedResponse): readonly SqlStatement[] {
  const { id, formId, formVersion, language, answers, receivedAt, attachments, confirmed = '[]' } = submission;
  const { key, bodyHash, status, body } = response;
  return [
    {
      sql: `INSERT INTO kept_responses (form_id, key, body_hash, status, response, submission_id, kept_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      values: [formId, key, bodyHash, status, body, id, receivedAt],
    },
    {
      sql: `INSERT INTO submissions (id, form_id, form_version, language, answers, received_at, confirmed)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      values: [id, formId, formVersion, language, answers, receivedAt, confirmed],
    },
    // Always in the same order, so that two transactions with the same files do not wait for each other.
    ...[...attachments]
      .sort((one, other) => (one.hash < other.hash ? -1 : 1))
      .map(({ hash, bytes }) => ({
        // The empty change takes hold of a row that is there already, so that nobody deletes it meanwhile.
        sql: 'INSERT INTO files (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash',
        values: [hash, bytes],
      })),
    ...attachments.map(({ pointer, name, type, size, hash }, position) => ({
      sql: `INSERT INTO attachments (submission_id, position, pointer, name, type, size, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      values: [id, position, pointer, name, type, size, hash],
    })),
  ];
}
