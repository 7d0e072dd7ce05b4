/** What a column holds. */
export type SqlValue = string | number | Uint8Array;

/** One row, by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A statement that SQLite and PostgreSQL both understand, with `?` for each value. */
export interface SqlStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * A database that commits through to the disk. What it cannot do now is a StoreUnavailable, what is there already a
 * SqlConflict.
 */
export interface SqlDatabase {
  /** Runs one statement. */
  run(sql: string, ...values: SqlValue[]): Promise<{ readonly rows: readonly SqlRow[]; readonly changed: number }>;
  /** Runs statements in one transaction: all or none. Returns how many rows each changed. */
  runTogether(statements: readonly SqlStatement[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** A row was not added because its key is there already. */
export class SqlConflict extends Error {
  override readonly name = 'SqlConflict';
}
