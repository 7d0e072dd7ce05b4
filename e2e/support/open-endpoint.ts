import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A sending as it arrived. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** One character a byte. */
  readonly body: string;
}

/** An endpoint that takes everything from everywhere, cookies too, and answers as a test says. */
export class OpenEndpoint {
  readonly arrived: Arrived[] = [];
  /** Answers the next sendings; the usual answer is a receipt. */
  readonly next: ((response: ServerResponse) => unknown)[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const { url: path = '/', headers, method } = request;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key, x-token');
      if (method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      this.arrived.push({ path, headers, body: Buffer.concat(chunks).toString('latin1') });
      const answer = this.next.shift();
      if (answer) answer(response);
      else response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"OFFEN-1"}');
    });
  }

  static async start(): Promise<OpenEndpoint> {
    const endpoint = new OpenEndpoint();
    await new Promise<void>((resolve) => endpoint.#server.listen(0, '127.0.0.1', resolve));
    return endpoint;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async remove(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
