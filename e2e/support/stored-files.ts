import { createClient } from '@libsql/client';
import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal, of the bytes of each file in a database, whole or not, read past the receiver. */
export async function storedFiles(url: string): Promise<readonly string[]> {
  const client = createClient({ url });
  try {
    const { rows } = await client.execute('SELECT bytes FROM files');
    return rows.map(({ bytes }) =>
      createHash('sha256')
        .update(new Uint8Array(bytes as ArrayBuffer))
        .digest('hex'),
    );
  } finally {
    client.close();
  }
}
