import { createClient, LibsqlError, type Client, type ResultSet } from '@libsql/client';
import { ConfigurationError } from '../configuration-error.js';
import { migrate } from './migrate.js';
import { StoreUnavailable, type KeptResponse, type KeyedResponse, type Store, type StoredSubmission } from './store.js';

/**
 * Milliseconds to wait while another program writes to the file. The whole receiver waits: the driver works in the same
 * thread.
 */
const lockTimeout = 1000;

/** Keeps submissions in one SQLite file. */
export class LibsqlStore implements Store {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** Opens or makes the database of a `file:` address. Throws a ConfigurationError where that cannot work. */
  static async open(url: string): Promise<LibsqlStore> {
    const client = connect(url);
    try {
      await makeDurable(client);
      await migrate(client);
    } catch (error) {
      client.close();
      if (error instanceof ConfigurationError) throw error;
      throw new ConfigurationError(`The database ${url} cannot be used: ${String(error)}`, { cause: error });
    }
    return new LibsqlStore(client);
  }

  async ping(): Promise<void> {
    await this.#execute('SELECT count(*) FROM (SELECT 1 FROM submissions LIMIT 1)', []);
  }

  async findResponse(formId: string, key: string): Promise<KeptResponse | undefined> {
    const sql = `SELECT submission_id, body_hash, status, response FROM idempotency_keys WHERE form_id = ? AND key = ?`;
    const row = (await this.#execute(sql, [formId, key])).rows[0];
    return (
      row && {
        submissionId: row['submission_id'] as string,
        bodyHash: row['body_hash'] as string,
        status: Number(row['status']),
        body: row['response'] as string,
      }
    );
  }

  async add(submission: StoredSubmission, response: KeyedResponse): Promise<'added' | 'key-taken' | 'id-taken'> {
    const { id, formId, formVersion, language, answers, receivedAt } = submission;
    const { key, bodyHash, status, body } = response;
    const statements = [
      {
        sql: 'INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?)',
        args: [id, formId, formVersion, language, answers, receivedAt],
      },
      {
        sql: 'INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?)',
        args: [formId, key, bodyHash, status, body, id],
      },
    ];
    try {
      await this.#client.batch(statements, 'write');
      return 'added';
    } catch (error) {
      if (!isTaken(error)) throw this.#unavailable(error);
    }
    return (await this.findResponse(formId, key)) ? 'key-taken' : 'id-taken';
  }

  close(): void {
    this.#client.close();
  }

  async #execute(sql: string, args: string[]): Promise<ResultSet> {
    try {
      return await this.#client.execute({ sql, args });
    } catch (error) {
      throw this.#unavailable(error);
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

/** Whether an id or a key was there already. */
function isTaken(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT';
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
