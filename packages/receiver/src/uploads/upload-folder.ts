import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { ConfigurationError } from '../configuration-error.js';

/** What a folder of uploads takes. */
export interface UploadLimits {
  /** Most bytes of one upload. */
  readonly maxBytes: number;
  /** Most bytes of all uploads that no submission has fetched yet. */
  readonly maxWaitingBytes?: number | undefined;
  /** Milliseconds after which an upload that no submission has fetched is deleted. */
  readonly keptMs?: number | undefined;
}

const gibibyte = 1024 ** 3;
const day = 24 * 60 * 60 * 1000;

/** Ids as the server of the uploads gives them out: nobody guesses one. */
const idPattern = /^[0-9a-f]{32}$/;

/** Files that are uploaded ahead of their submission, by tus 1.0.0, in a folder. Nobody can read them from outside. */
export class UploadFolder {
  readonly #folder: string;
  readonly #store: FileStore;
  readonly #server: Server;
  readonly #maxWaitingBytes: number;

  private constructor(folder: string, { maxBytes, maxWaitingBytes = gibibyte, keptMs = day }: UploadLimits) {
    this.#folder = folder;
    this.#maxWaitingBytes = maxWaitingBytes;
    this.#store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptMs });
    this.#server = new Server({
      path: '/',
      datastore: this.#store,
      maxSize: maxBytes,
      // Relative to the address that was asked: a proxy may serve the receiver below a path of its own.
      generateUrl: (_, { id }) => `uploads/${id}`,
      getFileIdFromRequest: (_, id) => (id !== undefined && idPattern.test(id) ? id : undefined),
      onUploadCreate: async (_, { size }) => {
        await this.#makeSureOfRoom(size);
        return {};
      },
    });
  }

  /** Opens a folder, and makes it where it is missing. Throws a ConfigurationError for one that cannot be used. */
  static async open(folder: string, limits: UploadLimits): Promise<UploadFolder> {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw new ConfigurationError(`The folder ${folder} of UPLOADS cannot be written.`, { cause: error });
    }
    return new UploadFolder(folder, limits);
  }

  /** Answers a request of tus. Reading an upload is none. */
  async answer(request: Request): Promise<Response> {
    return this.#server.handleWeb(request);
  }

  /** How many bytes a whole upload has; undefined for one that is not whole or not there. */
  async sizeOf(id: string): Promise<number | undefined> {
    if (!idPattern.test(id)) return undefined;
    try {
      const { size, offset } = await this.#store.getUpload(id);
      return size === offset ? size : undefined;
    } catch {
      return undefined;
    }
  }

  /** The bytes of a whole upload. */
  async read(id: string): Promise<Uint8Array> {
    return new Uint8Array(await readFile(join(this.#folder, id)));
  }

  /** Deletes an upload. One that is gone already is no fault. */
  async remove(id: string): Promise<void> {
    if (idPattern.test(id)) await this.#store.remove(id).catch(() => undefined);
  }

  /** Deletes what nobody fetched in time. Returns how many it were. */
  removeExpired(): Promise<number> {
    return this.#server.cleanUpExpiredUploads();
  }

  /** Refuses an upload of unknown size, and one that would fill the disk. */
  async #makeSureOfRoom(size: number | undefined): Promise<void> {
    // The form of a refusal that the server of the uploads understands.
    if (size === undefined) throw Object.assign(new Error(), { status_code: 411, body: 'Upload-Length is missing.' });
    const ids = await this.#store.configstore.list?.();
    const sizes = await Promise.all((ids ?? []).map(async (id) => (await this.#store.configstore.get(id))?.size ?? 0));
    const waiting = sizes.reduce((sum, one) => sum + one, 0);
    if (waiting + size <= this.#maxWaitingBytes) return;
    throw Object.assign(new Error(), { status_code: 503, body: 'Too much was uploaded that nobody sent yet.' });
  }
}
