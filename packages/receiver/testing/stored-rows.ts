import { createClient } from '@libsql/client';

const allSubmissions = 'SELECT * FROM submissions ORDER BY received_at, id';

/** The rows of a database, read past the receiver: all submissions, oldest first, unless another statement is given. */
export async function storedRows(
  databaseUrl: string,
  sql = allSubmissions,
): Promise<readonly Record<string, unknown>[]> {
  const client = createClient({ url: databaseUrl });
  try {
    const { rows } = await client.execute(sql);
    return rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
}
