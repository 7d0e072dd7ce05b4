import { LibsqlError, type Client, type InStatement } from '@libsql/client';
import { SqlConflict, type SqlDatabase, type SqlStatement, type SqlValue } from '../sql-database.js';
import { StoreUnavailable } from '../store-unavailable.js';

/** One SQLite file, through the libSQL driver. */
export class LibsqlDatabase implements SqlDatabase {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async run(sql: string, ...values: SqlValue[]) {
    return this.#guard(async () => {
      const { rows, rowsAffected } = await this.#client.execute({ sql, args: values });
      return { rows, changed: rowsAffected };
    });
  }

  async runTogether(statements: readonly SqlStatement[]): Promise<readonly number[]> {
    const batch = statements.map(({ sql, values }): InStatement => ({ sql, args: [...values] }));
    return this.#guard(async () => (await this.#client.batch(batch, 'write')).map((result) => result.rowsAffected));
  }

  async close(): Promise<void> {
    this.#client.close();
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw isTaken(error) ? new SqlConflict('The key is taken', { cause: error }) : this.#unavailable(error);
    }
  }

  /**
   * Also opens the file anew: a statement that failed because the file was locked stays open in the driver, and SQLite
   * refuses each further commit of that connection until the garbage is collected.
   */
  #unavailable(cause: unknown): StoreUnavailable {
    if (!this.#client.closed) this.#client.reconnect();
    return new StoreUnavailable(cause instanceof LibsqlError ? cause.code : 'UNKNOWN', { cause });
  }
}

/** Whether a key was there already. */
function isTaken(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT';
}
