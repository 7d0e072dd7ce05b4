import type { Json } from '@amtform/model';
import { createClient } from '@libsql/client';

/** A submission as the receiver stored it. */
export interface StoredSubmission {
  readonly id: string;
  readonly formId: string;
  readonly formVersion: string;
  readonly language: string;
  readonly answers: Json;
}

/** All submissions in a database, oldest first, read past the receiver. `url` is a `file:` address. */
export async function storedSubmissions(url: string): Promise<readonly StoredSubmission[]> {
  const client = createClient({ url });
  try {
    const { rows } = await client.execute('SELECT * FROM submissions ORDER BY received_at, rowid');
    return rows.map((row) => ({
      id: String(row['id']),
      formId: String(row['form_id']),
      formVersion: String(row['form_version']),
      language: String(row['language']),
      answers: JSON.parse(String(row['answers'])) as Json,
    }));
  } finally {
    client.close();
  }
}
