import type { Client } from '@libsql/client';
import { ConfigurationError } from '../../configuration-error.js';
import { migrations } from './migrations.js';

/**
 * Brings a database to the newest version, in one transaction. Throws a ConfigurationError for a database that a newer
 * receiver has written: going back could lose what that one stored.
 */
export async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    const version = Number((await transaction.execute('PRAGMA user_version')).rows[0]?.['user_version']);
    if (version > migrations.length) {
      const known = String(migrations.length);
      throw new ConfigurationError(
        `The database has version ${String(version)}, this receiver knows up to ${known}. Install a newer receiver.`,
      );
    }
    for (const step of migrations.slice(version)) await transaction.batch([...step]);
    await transaction.execute(`PRAGMA user_version = ${String(migrations.length)}`);
    await transaction.commit();
  } finally {
    transaction.close();
  }
}
