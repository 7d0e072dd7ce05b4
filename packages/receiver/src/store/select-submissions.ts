import type { SqlStatement, SqlValue } from './sql-database.js';
import type { SubmissionQuery } from './store.js';

/** The statement that finds what a query asks for. */
export function selectSubmissions({ formIds, from, before, after, limit }: SubmissionQuery): SqlStatement {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const where = (condition: string, ...needed: SqlValue[]) => {
    conditions.push(condition);
    values.push(...needed);
  };
  if (formIds) where(formIds.length === 0 ? '1 = 0' : `form_id IN (${formIds.map(() => '?').join(', ')})`, ...formIds);
  if (from !== undefined) where('received_at >= ?', from);
  if (before !== undefined) where('received_at < ?', before);
  if (after) where('(received_at, id) > (?, ?)', after.receivedAt, after.id);
  const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return {
    sql: `SELECT id, form_id, form_version, language, received_at FROM submissions${filter}
      ORDER BY received_at, id LIMIT ?`,
    values: [...values, limit],
  };
}
