import { Upload } from 'tus-js-client';
import { type Csrf, csrfToken, type ReadCsrfToken } from '../http/csrf-token.js';

/**
 * Where an upload stands: `running`, also while it waits for the network; `done`; `failed` after several tries;
 * `stopped` by the person. After the last two it can go on.
 */
export type UploadPhase = 'running' | 'done' | 'failed' | 'stopped';

/** Where files are uploaded. */
export interface UploadPlace {
  /** Absolute address where uploads begin (tus 1.0.0, creation). */
  readonly url: string;
  /** Sent along with each request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `include` lets cookies travel to another origin. */
  readonly credentials?: RequestCredentials | undefined;
  /** Token of the page against forged requests; only one that travels in a header. */
  readonly csrf?: Csrf | undefined;
}

/** Bytes of one request. Small enough that a phone on a bad network gets it through within a minute. */
const chunkSize = 500_000;
/** Waits before the next try, in milliseconds. Each piece that arrives begins them anew. */
const retryDelays = [0, 1000, 3000, 5000, 10_000];
/** Milliseconds without any progress after which a request is given up. */
const patience = 30_000;
/** How often in a row that may happen. */
const mostStalls = 3;

/**
 * One file on its way to the receiver, ahead of the submission. A connection that breaks costs nothing that arrived
 * before. Begins at once; `changed` hears of each step. Nothing about it stays in the browser's storage.
 */
export class FileUpload {
  readonly total: number;
  readonly #upload: Upload;
  readonly #changed: () => void;
  #phase: UploadPhase = 'running';
  #sent = 0;
  #stalls = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(content: Blob, place: UploadPlace, changed: () => void) {
    this.total = content.size;
    this.#changed = changed;
    this.#upload = new Upload(content, {
      endpoint: place.url,
      chunkSize,
      retryDelays,
      // A file of one piece takes one request.
      uploadDataDuringCreation: content.size <= chunkSize,
      // Whoever uses the device next finds no trace of it.
      storeFingerprintForResuming: false,
      onBeforeRequest: prepare(place),
      onProgress: (sent) => this.#move(sent),
      onSuccess: () => this.#end('done'),
      onError: () => this.#fail(),
    });
    this.#run();
  }

  get phase(): UploadPhase {
    return this.#phase;
  }

  /** Bytes that arrived. */
  get sent(): number {
    return this.#sent;
  }

  /** Absolute address of the whole upload, for the submission; undefined before it is whole. */
  get address(): string | undefined {
    return this.#phase === 'done' ? (this.#upload.url ?? undefined) : undefined;
  }

  /** Goes on after a failure or a stop, with what did not arrive. */
  goOn(): void {
    if (this.#phase !== 'failed' && this.#phase !== 'stopped') return;
    this.#stalls = 0;
    this.#run();
    this.#changed();
  }

  /** Ends it for now. */
  stop(): void {
    if (this.#phase !== 'running') return;
    void this.#upload.abort();
    this.#end('stopped');
  }

  /** Ends it for good: the receiver may forget what arrived. Whatever it answers, nobody waits for it. */
  discard(): void {
    this.#end('stopped');
    void this.#upload.abort(true).catch(() => undefined);
  }

  readonly #run = (): void => {
    globalThis.removeEventListener('online', this.#run);
    this.#phase = 'running';
    this.#watch();
    this.#upload.start();
  };

  #move(sent: number): void {
    if (sent > this.#sent) this.#stalls = 0;
    this.#sent = sent;
    this.#watch();
    this.#changed();
  }

  /** A request that hangs tells nobody so. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stalls += 1;
      void this.#upload.abort().then(() => {
        if (this.#phase !== 'running') return;
        if (this.#stalls < mostStalls) this.#run();
        else this.#end('failed');
      });
    }, patience);
  }

  #fail(): void {
    if (this.#phase !== 'running') return;
    if (globalThis.navigator.onLine) {
      this.#end('failed');
      return;
    }
    clearTimeout(this.#timer);
    globalThis.addEventListener('online', this.#run);
  }

  #end(phase: UploadPhase): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#run);
    this.#phase = phase;
    this.#changed();
  }
}

/** Puts on each request what the definition wants; a token is looked up each time, because a new login brings a new one. */
function prepare({ headers = {}, credentials, csrf }: UploadPlace) {
  const readToken: ReadCsrfToken | undefined = csrf && csrfToken(csrf);
  return (request: { setHeader(name: string, value: string): void; getUnderlyingObject(): unknown }): void => {
    (request.getUnderlyingObject() as XMLHttpRequest).withCredentials = credentials === 'include';
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    const token = readToken?.();
    if (token?.place === 'header') request.setHeader(token.name, token.value);
  };
}
