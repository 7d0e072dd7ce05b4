import { createClient, LibsqlError, type Client } from '@libsql/client';
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
    await this.#guard(this.#client.execute('SELECT count(*) FROM (SELECT 1 FROM submissions LIMIT 1)'));
  }

  async findResponse(formId: string, key: string): Promise<KeptResponse | undefined> {
    const { rows } = await this.#guard(
      this.#client.execute({
        sql: 'SELECT submission_id, body_hash, status, response FROM idempotency_keys WHERE form_id = ? AND key = ?',
        args: [formId, key],
      }),
    );
    const row = rows[0];
    return (
      row && {
        submissionId: String(row['submission_id']),
        bodyHash: String(row['body_hash']),
        status: Number(row['status']),
        body: String(row['response']),
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
    const added = await this.#guard(this.#client.batch(statements, 'write').then(isDone, isNotTaken));
    if (added) return 'added';
    return (await this.findResponse(formId, key)) ? 'key-taken' : 'id-taken';
  }

  close(): void {
    this.#client.close();
  }

  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      await this.#renewConnection();
      throw new StoreUnavailable(cause instanceof LibsqlError ? cause.code : 'The store failed', { cause });
    }
  }

  /**
   * A statement that failed because the file was locked stays open in the driver, and SQLite then refuses each commit of
   * that connection until the garbage is collected.
   */
  async #renewConnection(): Promise<void> {
    if (this.#client.closed) return;
    try {
      await this.#client.reconnect();
      await makeDurable(this.#client);
    } catch {
      // The next call finds out whether the file can be used again.
    }
  }
}

const isDone = () => true;

/** False where an id or a key was taken already; all other faults stay what they are. */
function isNotTaken(error: unknown): boolean {
  if (error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT') return false;
  throw error;
}

function connect(url: string): Client {
  if (!url.startsWith('file:')) throw new ConfigurationError(`The database has to be a file: address, not ${url}`);
  try {
    // One connection: its pragmas hold for all statements, and SQLite lets only one write at a time anyway.
    return createClient({ url, concurrency: 1, timeout: lockTimeout });
  } catch (error) {
    throw new ConfigurationError(`The database ${url} cannot be opened. Does its folder exist?`, { cause: error });
  }
}

/** From here on a commit has reached the disk when it returns: neither a kill nor a power cut takes it back. */
async function makeDurable(client: Client): Promise<void> {
  const mode = (await client.execute('PRAGMA journal_mode = WAL')).rows[0]?.['journal_mode'];
  if (mode !== 'wal') throw new ConfigurationError('The database has to be a file on a local disk.');
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA foreign_keys = ON');
}
