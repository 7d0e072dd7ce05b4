import { createClient, type Client } from '@libsql/client';
import { ConfigurationError } from '../../configuration-error.js';
import { SqlStore } from '../sql-store.js';
import type { Store } from '../store.js';
import { LibsqlDatabase } from './libsql-database.js';
import { migrate } from './migrate.js';

/**
 * Milliseconds to wait while another program writes to the file. The whole receiver waits: the driver works in the same
 * thread.
 */
const lockTimeout = 1000;

/** Opens or makes the SQLite file of a `file:` address. Throws a ConfigurationError where that cannot work. */
export async function openSqlite(url: string): Promise<Store> {
  const client = connect(url);
  try {
    await makeDurable(client);
    await migrate(client);
  } catch (error) {
    client.close();
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`The database ${url} cannot be used: ${String(error)}`, { cause: error });
  }
  return new SqlStore(new LibsqlDatabase(client));
}

function connect(url: string): Client {
  if (!url.startsWith('file:')) throw new ConfigurationError(`The database has to be a file: address, not ${url}`);
  try {
    // One connection: SQLite lets only one write at a time anyway.
    return createClient({ url, concurrency: 1, timeout: lockTimeout });
  } catch (error) {
    throw new ConfigurationError(`The database ${url} cannot be opened. Does its folder exist?`, { cause: error });
  }
}

/**
 * Makes sure that a commit has reached the disk when it returns, so that neither a kill nor a power cut takes it
 * back. The journal mode stays with the file. The other two hold for one connection; they are what the driver's
 * SQLite is built with, so a connection that is opened later has them as well.
 */
async function makeDurable(client: Client): Promise<void> {
  const value = async (pragma: string) => Object.values((await client.execute(`PRAGMA ${pragma}`)).rows[0] ?? {})[0];
  if ((await value('journal_mode = WAL')) !== 'wal') {
    throw new ConfigurationError('The database has to be a file on a local disk.');
  }
  if ((await value('synchronous')) !== 2 || (await value('foreign_keys')) !== 1) {
    throw new ConfigurationError('This build of SQLite does not write through to the disk or keeps no foreign keys.');
  }
}
