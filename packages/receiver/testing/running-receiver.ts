import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createReceiver, type ReceiverOptions } from '../src/create-receiver.js';
import { dogEnvelope, dogForm } from './dog-form.js';
import { storedRows } from './stored-rows.js';
import { temporaryFolder } from './temporary-folder.js';

/** A receiver that listens on this machine, with a database file of its own. */
export class RunningReceiver {
  readonly url: string;
  readonly databaseUrl: string;

  private constructor(url: string, databaseUrl: string) {
    this.url = url;
    this.databaseUrl = databaseUrl;
  }

  /** Starts a receiver for one test; it stops when the test ends. */
  static async start(test: TestContext, options: Partial<ReceiverOptions> = {}): Promise<RunningReceiver> {
    const folder = options.databaseUrl === undefined ? await temporaryFolder(test) : '';
    const databaseUrl = options.databaseUrl ?? pathToFileURL(join(folder, 'received.db')).href;
    const server = await createReceiver({ definitions: [dogForm], rateLimit: 10_000, ...options, databaseUrl });
    test.after(() => server.close());
    return new RunningReceiver(await server.listen({ port: 0, host: '127.0.0.1' }), databaseUrl);
  }

  /** Posts a submission; what is not given is as it should be. */
  async post(
    body: unknown = dogEnvelope(),
    headers: Record<string, string> = {},
    path = '/forms/hund-anmelden/submissions',
  ) {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
      body: typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  }

  /** What the database holds: all submissions, unless another statement is given. */
  rows(sql?: string) {
    return storedRows(this.databaseUrl, sql);
  }
}
