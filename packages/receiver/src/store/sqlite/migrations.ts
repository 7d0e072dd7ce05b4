/**
 * What turns each version of the database into the next, oldest first. A step that was released is never changed; a
 * new one is added below it. The position is kept in `PRAGMA user_version`.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE submissions (
      id TEXT PRIMARY KEY,
      form_id TEXT NOT NULL,
      form_version TEXT NOT NULL,
      language TEXT NOT NULL,
      answers TEXT NOT NULL,
      received_at TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX submissions_by_form ON submissions (form_id, received_at)`,
    `CREATE TABLE idempotency_keys (
      form_id TEXT NOT NULL,
      key TEXT NOT NULL,
      body_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
      PRIMARY KEY (form_id, key)
    ) STRICT`,
    `CREATE INDEX idempotency_keys_by_submission ON idempotency_keys (submission_id)`,
  ],
  [
    // A response outlives its submission: who repeats a sending after the office has deleted it sends nothing anew.
    `CREATE TABLE kept_responses (
      form_id TEXT NOT NULL,
      key TEXT NOT NULL,
      body_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      submission_id TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      PRIMARY KEY (form_id, key)
    ) STRICT`,
    `INSERT INTO kept_responses
      SELECT keys.form_id, key, body_hash, status, response, submission_id, received_at
      FROM idempotency_keys AS keys JOIN submissions ON submissions.id = submission_id`,
    `DROP TABLE idempotency_keys`,
    `CREATE INDEX kept_responses_by_time ON kept_responses (kept_at)`,
    `CREATE INDEX submissions_by_time ON submissions (received_at, id)`,
    `CREATE TABLE files (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT`,
    `CREATE TABLE attachments (
      submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      pointer TEXT NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash TEXT NOT NULL REFERENCES files (hash),
      PRIMARY KEY (submission_id, position)
    ) STRICT`,
    `CREATE INDEX attachments_by_hash ON attachments (hash)`,
    `CREATE TABLE accesses (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      count INTEGER NOT NULL
    ) STRICT`,
  ],
  [`ALTER TABLE submissions ADD COLUMN confirmed TEXT NOT NULL DEFAULT '[]'`],
];
