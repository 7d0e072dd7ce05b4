import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

/** A server that speaks the protocol of clamd on this machine and finds one word. */
export class FakeClamd {
  readonly #server: Server;
  /** The files that it was given. */
  readonly scanned: Buffer[] = [];

  private constructor() {
    this.#server = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        received = Buffer.concat([received, bytes]);
        if (received.equals(Buffer.from('zPING\0'))) socket.end('PONG\0');
        const content = contentOf(received);
        if (!content) return;
        this.scanned.push(content);
        if (content.includes('EICAR')) socket.end('stream: Eicar-Test-Signature FOUND\0');
        else if (content.includes('HUGE')) socket.end('INSTREAM size limit exceeded. ERROR\0');
        else if (content.includes('CRASH')) socket.destroy();
        else socket.end('stream: OK\0');
      });
    });
  }

  /** Starts one for a test, on a port or at the path of a socket; it stops when the test ends. */
  static async start(test: TestContext, path?: string): Promise<FakeClamd> {
    const clamd = new FakeClamd();
    if (path === undefined) clamd.#server.listen(0, '127.0.0.1');
    else clamd.#server.listen(path);
    await once(clamd.#server, 'listening');
    test.after(() => clamd.#server.close());
    return clamd;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  stop(): Promise<unknown> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    return closed;
  }
}

/** The bytes of all chunks as soon as the empty one has arrived. */
function contentOf(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (received.subarray(0, command.length).toString('latin1') !== command) return undefined;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at, at + length));
    at += length;
  }
  return undefined;
}
