import { connect, type NetConnectOpts } from 'node:net';
import { type Scanner, ScannerUnavailable } from './scanner.js';

/** Milliseconds without a byte from the scanner until it counts as gone. Large archives take it a while. */
const patience = 60_000;

/** No answer of clamd is longer; another server's might be. */
const maxAnswer = 4_096;

/** The bytes of one chunk; clamd's own limit `StreamMaxLength` is for all of them together. */
const chunkSize = 64 * 1024;

/**
 * ClamAV's daemon, asked by its own protocol (clamd(8): `INSTREAM`, chunks with their length before them, an empty one
 * at the end). It reads the bytes, so that it may run as another user or on another machine.
 */
export class ClamdScanner implements Scanner {
  readonly #address: NetConnectOpts;

  constructor(address: NetConnectOpts) {
    this.#address = address;
  }

  async scan(bytes: Uint8Array): Promise<'clean' | 'infected'> {
    const answer = await this.#ask(streamed(bytes));
    if (/^stream: OK$/.test(answer)) return 'clean';
    if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
    throw new ScannerUnavailable('clamd could not scan a file. Is StreamMaxLength smaller than the files may be?');
  }

  async ping(): Promise<void> {
    if ((await this.#ask(['zPING\0'])) !== 'PONG') throw new ScannerUnavailable('clamd does not answer PING.');
  }

  /** The answer to a command, without the zero at its end. */
  #ask(chunks: Iterable<Uint8Array | string>): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#address);
      let answer = '';
      const fail = (cause?: Error) => {
        socket.destroy();
        reject(new ScannerUnavailable('clamd cannot be reached.', { cause }));
      };
      socket.setTimeout(patience, fail);
      socket.on('error', fail);
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
        if (answer.length > maxAnswer) fail();
        else if (answer.endsWith('\0')) {
          resolve(answer.slice(0, -1));
          socket.destroy();
        }
      });
      socket.on('close', () => fail());
      for (const chunk of chunks) socket.write(chunk);
    });
  }
}

function* streamed(bytes: Uint8Array): Generator<Uint8Array | string> {
  yield 'zINSTREAM\0';
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const chunk = bytes.subarray(start, start + chunkSize);
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

/** Four bytes in network byte order. */
function lengthOf(length: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
