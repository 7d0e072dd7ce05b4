import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { SqlConflict, type SqlDatabase, type SqlStatement, type SqlValue } from '../sql-database.js';
import { StoreUnavailable } from '../store-unavailable.js';

/** SQLSTATE of a key that is there already (PostgreSQL documentation, appendix A). */
const uniqueViolation = '23505';

/** A PostgreSQL database, through a pool of connections. */
export class PostgresDatabase implements SqlDatabase {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
    // A connection that breaks while nobody uses it: the pool makes a new one when it is needed.
    pool.on('error', () => undefined);
  }

  async run(sql: string, ...values: SqlValue[]) {
    try {
      return resultOf(await this.#pool.query(numbered(sql), values));
    } catch (error) {
      throw meaningOf(error);
    }
  }

  async runTogether(statements: readonly SqlStatement[]): Promise<readonly number[]> {
    const client = await this.#connect();
    try {
      await client.query('BEGIN');
      const changed: number[] = [];
      for (const { sql, values } of statements) {
        changed.push(resultOf(await client.query(numbered(sql), [...values])).changed);
      }
      await client.query('COMMIT');
      client.release();
      return changed;
    } catch (error) {
      // Where even this fails the connection is broken; it is thrown away, and with it what it had begun.
      await client.query('ROLLBACK').then(
        () => client.release(),
        (reason: unknown) => client.release(reason instanceof Error ? reason : true),
      );
      throw meaningOf(error);
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw meaningOf(error);
    }
  }
}

/** PostgreSQL wants its places for values numbered. */
function numbered(sql: string): string {
  let number = 0;
  return sql.replace(/\?/g, () => `$${(number += 1)}`);
}

function resultOf({ rows, rowCount }: { rows: Record<string, unknown>[]; rowCount: number | null }) {
  return { rows, changed: rowCount ?? 0 };
}

function meaningOf(error: unknown): Error {
  if (error instanceof DatabaseError && error.code === uniqueViolation) {
    return new SqlConflict('The key is taken', { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return new StoreUnavailable(code, { cause: error });
}
