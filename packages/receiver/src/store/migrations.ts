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
];
