import { openPostgres } from './postgres/open-postgres.js';
import { openSqlite } from './sqlite/open-sqlite.js';
import type { Store } from './store.js';

/**
 * Opens the store at an address: `postgres:` a PostgreSQL database, `file:` a SQLite file. Throws a ConfigurationError
 * where that cannot work.
 */
export function openStore(url: string): Promise<Store> {
  return /^postgres(?:ql)?:/i.test(url) ? openPostgres(url) : openSqlite(url);
}
