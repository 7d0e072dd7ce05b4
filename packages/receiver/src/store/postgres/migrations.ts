/**
 * What turns each version of the tables in PostgreSQL into the next, oldest first. A step that was released is never
 * changed; a new one is added below it. The position is kept in `amtform_version`.
 *
 * Text is compared by its bytes ("C"), so that times and ids stand in the same order on every server.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE submissions (
      id TEXT COLLATE "C" PRIMARY KEY,
      form_id TEXT NOT NULL,
      form_version TEXT NOT NULL,
      language TEXT NOT NULL,
      answers TEXT NOT NULL,
      received_at TEXT COLLATE "C" NOT NULL
    )`,
    `CREATE INDEX submissions_by_form ON submissions (form_id, received_at)`,
    `CREATE INDEX submissions_by_time ON submissions (received_at, id)`,
    `CREATE TABLE kept_responses (
      form_id TEXT NOT NULL,
      key TEXT NOT NULL,
      body_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      submission_id TEXT NOT NULL,
      kept_at TEXT COLLATE "C" NOT NULL,
      PRIMARY KEY (form_id, key)
    )`,
    `CREATE INDEX kept_responses_by_time ON kept_responses (kept_at)`,
    `CREATE TABLE files (hash TEXT PRIMARY KEY, bytes BYTEA NOT NULL)`,
    `CREATE TABLE attachments (
      submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      pointer TEXT NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash TEXT NOT NULL REFERENCES files (hash),
      PRIMARY KEY (submission_id, position)
    )`,
    `CREATE INDEX attachments_by_hash ON attachments (hash)`,
    `CREATE TABLE accesses (
      number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      count INTEGER NOT NULL
    )`,
  ],
  [`ALTER TABLE submissions ADD COLUMN confirmed TEXT NOT NULL DEFAULT '[]'`],
];
