import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inCheckout } from './checkout.js';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string | undefined;
  readonly path: string;
  readonly key: string | undefined;
  readonly body: string;
}

/** Writes the answer to a request, or does something worse to it. */
export type Answer = (response: ServerResponse, request: SeenRequest) => void;

/** Answers by path, such as `/form.json`. They may be exchanged while the server runs. */
export type Answers = Record<string, Answer>;

/** The web server of a town that answers as a test says, with the built widget at `/amtform.js` and `/amtform.mjs`. */
export class TownServer {
  /** Every request that was answered by `answers`, in order. */
  readonly seen: SeenRequest[] = [];
  readonly answers: Answers;
  readonly #server: Server;

  private constructor(answers: Answers) {
    this.answers = {
      '/amtform.js': script(built('amtform.js')),
      '/amtform.mjs': script(built('amtform.mjs')),
      ...Object.fromEntries(parts().map((name) => [`/parts/${name}`, script(built(`parts/${name}`))])),
      '/favicon.ico': (response) => response.writeHead(204).end(),
      ...answers,
    };
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(answers: Answers): Promise<TownServer> {
    const town = new TownServer(answers);
    await new Promise<void>((resolve) => town.#server.listen(0, '127.0.0.1', resolve));
    return town;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async remove(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += String(part);
    const { method, headers, url = '/' } = request;
    const seen = { method, path: url, key: headers['idempotency-key']?.toString(), body };
    this.seen.push(seen);
    // A static server does not look at the query, with which a part is asked for again.
    const answer = this.answers[url] ?? this.answers[url.replace(/\?.*/, '')];
    if (answer) answer(response, seen);
    else response.writeHead(404).end();
  }
}

/** Answers with a page. `head` are further headers. */
export function page(html: string, head: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...head }).end(html);
  };
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, type = 'application/json'): Answer {
  return (response) => {
    response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
  };
}

/** Answers with JavaScript. */
export function script(text: string): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(text);
  };
}

/** What the widget loads later. */
function parts(): string[] {
  const folder = inCheckout('packages/widget/dist/release/parts');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
}

function built(name: string): string {
  return readFileSync(inCheckout(`packages/widget/dist/release/${name}`), 'utf8');
}
