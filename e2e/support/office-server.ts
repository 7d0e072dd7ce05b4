import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import serveFiles from '@fastify/static';
import { readDefinition } from '@amtform/model';
import { createReceiver, type ReceiverOptions } from '@amtform/receiver';
import { createClient } from '@libsql/client';
import { inCheckout } from './checkout.js';
import { type StoredSubmission, storedSubmissions } from './stored-submissions.js';

/** Content-Security-Policy of the page with the form. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** A real receiver that serves one form, and at `/` a page with it. */
export class OfficeServer {
  readonly #folder: string;
  readonly #server: Awaited<ReturnType<typeof createReceiver>>;

  private constructor(folder: string, server: Awaited<ReturnType<typeof createReceiver>>) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts it on a free port. `options` are for the receiver; `folder` is its own, deleted with it. */
  static async start(form: object, options: (folder: string) => Partial<ReceiverOptions> = () => ({})) {
    const folder = mkdtempSync(join(tmpdir(), 'amtform-office-'));
    const server = await createReceiver({
      definitions: [readDefinition(form)],
      databaseUrl: pathToFileURL(join(folder, 'received.db')).href,
      rateLimit: 1000,
      ...options(folder),
    });
    await server.register(serveFiles, { root: inCheckout('packages/widget/dist/release') });
    const page =
      '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Amt</title><main><h1>Stadt</h1><amt-form src="form.json"></amt-form></main><script src="amtform.js"></script></html>';
    server.get('/', (_, reply) => reply.type('text/html').header('Content-Security-Policy', policy).send(page));
    server.get('/form.json', (_, reply) => reply.type('application/json').send(JSON.stringify(form)));
    await server.listen({ host: '127.0.0.1', port: 0 });
    return new OfficeServer(folder, server);
  }

  get port(): number {
    return (this.#server.server.address() as { readonly port: number }).port;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  async submissions(): Promise<readonly StoredSubmission[]> {
    return storedSubmissions(this.#database);
  }

  /** All files that were stored with submissions: the pointers they belong to, and their bytes. */
  async files(): Promise<readonly { readonly pointer: string; readonly bytes: Buffer }[]> {
    const client = createClient({ url: this.#database });
    try {
      const { rows } = await client.execute(
        'SELECT pointer, bytes FROM attachments JOIN files USING (hash) ORDER BY pointer',
      );
      return rows.map((row) => ({ pointer: String(row['pointer']), bytes: Buffer.from(row['bytes'] as ArrayBuffer) }));
    } finally {
      client.close();
    }
  }

  async remove(): Promise<void> {
    this.#server.server.closeAllConnections();
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #database(): string {
    return pathToFileURL(join(this.#folder, 'received.db')).href;
  }
}
