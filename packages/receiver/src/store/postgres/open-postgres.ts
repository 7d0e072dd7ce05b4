import pg, { type ClientBase } from 'pg';
import { ConfigurationError } from '../../configuration-error.js';
import { SqlStore } from '../sql-store.js';
import type { Store } from '../store.js';
import { migrate } from './migrate.js';
import { PostgresDatabase } from './postgres-database.js';

/** Milliseconds until a server that does not answer counts as gone. */
const patience = 10_000;

/**
 * Connects with the PostgreSQL database of a `postgres:` address and makes its tables. Throws a ConfigurationError
 * where that cannot work. The address may hold a password: no error repeats it.
 */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    // Whatever the server's own setting is: a commit answers after it has reached the disk.
    options: '-c synchronous_commit=on',
  });
  // A fault here is told by the query that meets it.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await requireDurability(client);
      await migrate(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    if (error instanceof ConfigurationError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    throw new ConfigurationError(
      `The PostgreSQL database cannot be used (${reason}). Check DATABASE_URL, the server and the rights of its user.`,
      { cause: error },
    );
  }
  return new SqlStore(new PostgresDatabase(pool));
}

/** A server that does not write through to its disk loses confirmed submissions when the power fails. */
async function requireDurability(client: ClientBase): Promise<void> {
  const setting = async (name: string) =>
    Object.values((await client.query<Record<string, string>>(`SHOW ${name}`)).rows[0] ?? {})[0];
  if ((await setting('fsync')) !== 'on') throw new ConfigurationError('PostgreSQL runs with fsync = off. Set it on.');
  if ((await setting('server_encoding')) !== 'UTF8') {
    throw new ConfigurationError('The database has to be encoded in UTF8: names could not be kept otherwise.');
  }
}
