import type { Access } from './access.js';
import type { KeptResponse, KeyedResponse } from './kept-response.js';
import { addStatements } from './add-statements.js';
import { selectSubmissions } from './select-submissions.js';
import { SqlConflict, type SqlDatabase } from './sql-database.js';
import { accessOf, attachmentNoteOf, responseOf, submissionOf, summaryOf } from './sql-rows.js';
import type { Store, SubmissionQuery } from './store.js';
import type { Attachment, NewSubmission, StoredSubmission, SubmissionSummary } from './stored-submission.js';

/** Deletes files that belong to no submission any more. */
const dropLooseFiles = {
  sql: 'DELETE FROM files WHERE NOT EXISTS (SELECT 1 FROM attachments WHERE attachments.hash = files.hash)',
  values: [],
};

/** Keeps submissions in a database that speaks SQL. */
export class SqlStore implements Store {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  async ping(): Promise<void> {
    await this.#database.run('SELECT count(*) FROM (SELECT 1 FROM submissions LIMIT 1) AS one');
  }

  async findResponse(formId: string, key: string): Promise<KeptResponse | undefined> {
    const sql = 'SELECT submission_id, body_hash, status, response FROM kept_responses WHERE form_id = ? AND key = ?';
    const { rows } = await this.#database.run(sql, formId, key);
    return rows[0] && responseOf(rows[0]);
  }

  async add(submission: NewSubmission, response: KeyedResponse): Promise<'added' | 'key-taken' | 'id-taken'> {
    try {
      await this.#database.runTogether(addStatements(submission, response));
      return 'added';
    } catch (error) {
      if (!(error instanceof SqlConflict)) throw error;
    }
    return (await this.findResponse(submission.formId, response.key)) ? 'key-taken' : 'id-taken';
  }

  async list(query: SubmissionQuery): Promise<readonly SubmissionSummary[]> {
    const { sql, values } = selectSubmissions(query);
    return (await this.#database.run(sql, ...values)).rows.map(summaryOf);
  }

  async find(id: string): Promise<StoredSubmission | undefined> {
    const [row] = (await this.#database.run('SELECT * FROM submissions WHERE id = ?', id)).rows;
    if (!row) return undefined;
    const sql = 'SELECT pointer, name, type, size, hash FROM attachments WHERE submission_id = ? ORDER BY position';
    const { rows } = await this.#database.run(sql, id);
    return { ...submissionOf(row), attachments: rows.map(attachmentNoteOf) };
  }

  async findAttachment(submissionId: string, hash: string): Promise<Attachment | undefined> {
    const sql = `SELECT pointer, name, type, size, attachments.hash AS hash, bytes FROM attachments
      JOIN files ON files.hash = attachments.hash WHERE submission_id = ? AND attachments.hash = ? LIMIT 1`;
    const [row] = (await this.#database.run(sql, submissionId, hash)).rows;
    return row && { ...attachmentNoteOf(row), bytes: new Uint8Array(row['bytes'] as ArrayBuffer) };
  }

  async remove(id: string): Promise<boolean> {
    const changed = await this.#database.runTogether([
      { sql: 'DELETE FROM submissions WHERE id = ?', values: [id] },
      dropLooseFiles,
    ]);
    return changed[0] !== 0;
  }

  async removeReceivedBefore(time: string): Promise<number> {
    const sql = 'DELETE FROM submissions WHERE received_at < ?';
    return (await this.#database.runTogether([{ sql, values: [time] }, dropLooseFiles]))[0] ?? 0;
  }

  async forgetResponsesBefore(time: string): Promise<number> {
    return (await this.#database.run('DELETE FROM kept_responses WHERE kept_at < ?', time)).changed;
  }

  async addAccess({ at, who, action, subject, count }: Access): Promise<void> {
    const sql = 'INSERT INTO accesses (at, who, action, subject, count) VALUES (?, ?, ?, ?, ?)';
    await this.#database.run(sql, at, who, action, subject, count);
  }

  async accesses(limit: number): Promise<readonly Access[]> {
    const sql = 'SELECT at, who, action, subject, count FROM accesses ORDER BY number DESC LIMIT ?';
    return (await this.#database.run(sql, limit)).rows.map(accessOf);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
