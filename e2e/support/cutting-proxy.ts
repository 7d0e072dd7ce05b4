import { createServer, type IncomingMessage, request as forward, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Long enough for a receiver on the same machine to write down what was passed on. */
const arrivalMs = 500;

/** What passed of one request with a body. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  /** Where in its file an upload went on; undefined for everything else. */
  readonly offset: number | undefined;
  /** Bytes of the body that reached the receiver. */
  bytes: number;
  /** What the receiver answered; undefined where it could not. */
  status: number | undefined;
}

/** Stands between browser and receiver, passes everything on, and cuts connections in the middle of uploads. */
export class CuttingProxy {
  /** After how many bytes of their body the next requests that upload are cut. */
  readonly cuts: number[] = [];
  readonly passed: Passed[] = [];
  /** Places in files where a connection was cut already. */
  readonly #cutAt = new Set<string>();
  readonly #server: Server;
  readonly #port: number;

  private constructor(port: number) {
    this.#port = port;
    this.#server = createServer((request, response) => this.#pass(request, response));
  }

  /** Starts it before the receiver at this port. */
  static async start(port: number): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(port);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async remove(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url: path = '/', headers } = request;
    const offset = headers['upload-offset'];
    const passed: Passed = {
      ...{ method, path, offset: offset === undefined ? undefined : Number(offset) },
      ...{ bytes: 0, status: undefined },
    };
    // A browser repeats a request by itself where a connection that was used before breaks: that is no further cut.
    const place = `${path} ${String(offset)}`;
    const cut = method === 'PATCH' && !this.#cutAt.has(place) ? this.cuts.shift() : undefined;
    if (cut !== undefined) this.#cutAt.add(place);
    const onward = forward({ port: this.#port, host: '127.0.0.1', method, path, headers }, (answer) => {
      passed.status = answer.statusCode;
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    if (method !== 'GET') this.passed.push(passed);
    request.on('data', (chunk: Buffer) => {
      passed.bytes += chunk.length;
      onward.write(chunk);
      if (cut === undefined || passed.bytes < cut) return;
      request.removeAllListeners('data').removeAllListeners('end').pause();
      // What is on its way arrives; then both ends hear nothing more of each other.
      setTimeout(() => {
        onward.destroy();
        response.destroy();
      }, arrivalMs);
    });
    request.on('end', () => onward.end());
    request.on('error', () => onward.destroy());
  }
}
