import type { FormDefinition } from '@amtform/model';
import { createReceiver } from '@amtform/receiver';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.js';
import { storedFiles } from './stored-files.js';
import { type StoredSubmission, storedSubmissions } from './stored-submissions.js';

/** A request on its way to the receiver. */
export interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Lets it through to the receiver and gives its answer, of which the sender knows nothing yet. */
  readonly pass: () => Promise<Response>;
}

/** What can happen to a request on the way to the receiver, or to its answer on the way back. */
export type Fault = (passing: Passing) => unknown;

/** A request to the endpoint as it arrived. */
export interface Post {
  readonly key: string | undefined;
  readonly method: string | undefined;
}

/** The web server of a town, with a receiver behind it, between which the faults of the queue happen one by one. */
export class FaultServer {
  /** What happens to the next requests to the endpoint; where it is empty they pass. */
  readonly faults: Fault[] = [];
  readonly posts: Post[] = [];
  /** Paths of everything else that was asked for. */
  readonly asked: string[] = [];
  /** Pages and files by path, before those of the widget. */
  readonly answers: Record<string, (response: ServerResponse) => unknown> = {};
  readonly #folder = mkdtempSync(join(tmpdir(), 'amtform-faults-'));
  readonly #definition: FormDefinition;
  readonly #server: Server;
  #receiver: Awaited<ReturnType<typeof createReceiver>> | undefined;
  #receiverUrl = '';

  private constructor(definition: FormDefinition) {
    this.#definition = definition;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** Starts town and receiver. `env` further options of the receiver. */
  static async start(definition: FormDefinition, options: Partial<Parameters<typeof createReceiver>[0]> = {}) {
    const server = new FaultServer(definition);
    await server.startReceiver(options);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** The receiver's own address of the endpoint: another origin. */
  get endpoint(): string {
    return `${this.#receiverUrl}/forms/${this.#definition.id}/submissions`;
  }

  get databaseUrl(): string {
    return pathToFileURL(join(this.#folder, 'received.db')).href;
  }

  stored(): Promise<readonly StoredSubmission[]> {
    return storedSubmissions(this.databaseUrl);
  }

  /** SHA-256 of each file that is stored, in hexadecimal. */
  storedFiles(): Promise<readonly string[]> {
    return storedFiles(this.databaseUrl);
  }

  /** Starts the receiver, again with the same database after a stop. */
  async startReceiver(options: Partial<Parameters<typeof createReceiver>[0]> = {}): Promise<void> {
    const definitions = [this.#definition];
    this.#receiver = await createReceiver({
      definitions,
      databaseUrl: this.databaseUrl,
      rateLimit: 10_000,
      ...options,
    });
    this.#receiverUrl = await this.#receiver.listen({ port: 0, host: '127.0.0.1' });
  }

  async stopReceiver(): Promise<void> {
    await this.#receiver?.close();
  }

  async remove(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.stopReceiver();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method, headers } = request;
    if (url !== '/send') {
      this.asked.push(url);
      const own = this.answers[url];
      if (own) own(response);
      else sendFile(url, response);
      return;
    }
    this.posts.push({ key: headers['idempotency-key']?.toString(), method });
    const fault = this.faults.shift() ?? passOn;
    try {
      await fault({ request, response, pass: () => this.#pass(request) });
    } catch {
      // Whoever sent it has hung up.
      response.destroy();
    }
  }

  async #pass(request: IncomingMessage): Promise<Response> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const head = { 'Content-Type': request.headers['content-type'] ?? '' };
    const key = request.headers['idempotency-key']?.toString();
    const init = {
      method: 'POST',
      body: Buffer.concat(chunks),
      headers: key ? { ...head, 'Idempotency-Key': key } : head,
    };
    return fetch(this.endpoint, init);
  }
}

const passOn: Fault = async ({ response, pass }) => {
  const answer = await pass();
  const text = await answer.text();
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' }).end(text);
};

/** The widget as it is released. */
function sendFile(url: string, response: ServerResponse): void {
  const file = inCheckout(`packages/widget/dist/release${url}`);
  if (!/^\/(?:parts\/)?[\w.-]+\.m?js$/.test(url) || !existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(readFileSync(file));
}
