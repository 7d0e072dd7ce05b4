import type { ClientBase } from 'pg';
import { ConfigurationError } from '../../configuration-error.js';
import { migrations } from './migrations.js';

/** Any number; it only has to be the same in all receivers, so that two that start at once wait for each other. */
const lock = 7_263_410;

/**
 * Brings the tables to the newest version, in one transaction. Throws a ConfigurationError for tables that a newer
 * receiver has made: going back could lose what that one stored.
 */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query('CREATE TABLE IF NOT EXISTS amtform_version (version INTEGER NOT NULL)');
    const { rows } = await client.query<{ version: number }>('SELECT version FROM amtform_version');
    const version = rows[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new ConfigurationError(
        `The database has version ${version}, this receiver knows up to ${migrations.length}. Install a newer receiver.`,
      );
    }
    for (const statement of migrations.slice(version).flat()) await client.query(statement);
    await client.query('DELETE FROM amtform_version');
    await client.query('INSERT INTO amtform_version VALUES ($1)', [migrations.length]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
