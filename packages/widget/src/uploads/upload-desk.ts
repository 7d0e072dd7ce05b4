import { FileUpload, type UploadPlace } from '@amtform/submission/uploads';

/** Milliseconds between two sentences on how far uploads are: whoever hears them wants to do something else meanwhile. */
const silence = 5000;

/** The uploads of one form, by the ids of the files. They live as long as the page. */
export class UploadDesk {
  readonly #place: UploadPlace;
  readonly #uploads = new Map<string, FileUpload>();
  readonly #listeners = new Set<() => void>();
  #saidAt = 0;

  constructor(place: UploadPlace) {
    this.#place = place;
  }

  /** Begins with a file; one that is there already goes on. */
  begin(id: string, content: Blob): void {
    const upload = this.#uploads.get(id);
    if (upload) upload.goOn();
    else this.#uploads.set(id, new FileUpload(content, this.#place, () => this.#tell()));
  }

  /** The upload of a file; undefined where there is none. */
  find(id: string): FileUpload | undefined {
    return this.#uploads.get(id);
  }

  /** Whether any upload still runs. */
  get isRunning(): boolean {
    return [...this.#uploads.values()].some(({ phase }) => phase === 'running');
  }

  /** Ends all that still run: their files travel with the answers. */
  stop(): void {
    for (const upload of this.#uploads.values()) upload.stop();
  }

  /** Ends the uploads of files that are not wanted any more. */
  keepOnly(wanted: (id: string) => boolean): void {
    for (const [id, upload] of this.#uploads) {
      if (wanted(id)) continue;
      this.#uploads.delete(id);
      upload.discard();
    }
  }

  /** Whether it is time to say again how far an upload is; whoever asks says it. */
  maySpeak(): boolean {
    const now = Date.now();
    if (now - this.#saidAt < silence) return false;
    this.#saidAt = now;
    return true;
  }

  /** Calls back at each step of any upload, until the function that is returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
