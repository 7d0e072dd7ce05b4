import { createClient } from '@libsql/client';

/** All submissions in a database, oldest first, read past the receiver. */
export async function storedRows(databaseUrl: string): Promise<readonly Record<string, unknown>[]> {
  const client = createClient({ url: databaseUrl });
  try {
    const { rows } = await client.execute('SELECT * FROM submissions ORDER BY received_at, id');
    return rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
}
