import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { SubmissionFile } from '@amtform/submission';
import type { Uploads } from '../uploads/upload-part.js';
import type { CheckedFile } from './check-file.js';
import { referenceId } from './file-reference.js';

/** A file that lies on the desk, with its small picture. */
export interface DeskFile extends CheckedFile {
  readonly preview: ImageBitmap | undefined;
}

/** The files that a person chose for one form, by the reference that stands in the answers. They live as long as the page. */
export class FileDesk {
  /** The uploads, once their part is loaded, where the endpoint takes files ahead of the answers. */
  uploads: Uploads | undefined;
  /** Resolves when it is known whether there are uploads. */
  readonly opened: Promise<Uploads | undefined>;
  readonly #files = new Map<string, DeskFile>();

  constructor(opening: Promise<Uploads | undefined>) {
    this.opened = opening.then((uploads) => (this.uploads = uploads));
  }

  /** Puts a file there. */
  add(id: string, file: DeskFile): void {
    this.#files.set(id, file);
  }

  /** The file that an answer refers to; undefined where there is none any more. */
  find(answer: Json | undefined): DeskFile | undefined {
    const id = referenceId(answer);
    return id === undefined ? undefined : this.#files.get(id);
  }

  /** The files that belong to these answers, in their order. */
  filesOf(answers: Json, pointer = ''): readonly SubmissionFile[] {
    const file = this.find(answers);
    if (file) {
      const upload = this.uploads?.find(referenceId(answers) ?? '')?.address;
      return [{ pointer, name: file.name, content: typed(file), sha256: file.sha256, ...(upload && { upload }) }];
    }
    if (!Array.isArray(answers) && !isJsonObject(answers)) return [];
    return Object.entries(answers as { readonly [name: string]: Json }).flatMap(([name, answer]) =>
      this.filesOf(answer, appendPointer(pointer, name)),
    );
  }

  /** Begins to upload the file with this id. Without a hash nobody could tell whether it arrived as it is. */
  async upload(id: string): Promise<void> {
    await this.opened;
    const file = this.#files.get(id);
    if (file && file.sha256 !== '') this.uploads?.begin(id, typed(file));
  }

  /** The files of these answers whose uploads still run. */
  uploading(answers: Json): readonly { readonly id: string; readonly name: string }[] {
    if (!this.uploads?.isRunning) return [];
    return [...this.#idsIn(answers)].flatMap((id) => {
      const file = this.#files.get(id);
      return file && this.uploads?.find(id)?.phase === 'running' ? { id, name: file.name } : [];
    });
  }

  /** Ends the uploads of files that none of these answers refers to. */
  dropUploads(answers: Json): void {
    const wanted = this.#idsIn(answers);
    this.uploads?.keepOnly((id) => wanted.has(id));
  }

  #idsIn(answers: Json): ReadonlySet<string> {
    const id = referenceId(answers);
    if (id !== undefined && this.#files.has(id)) return new Set([id]);
    if (!Array.isArray(answers) && !isJsonObject(answers)) return new Set();
    return new Set(Object.values(answers as Readonly<Record<string, Json>>).flatMap((one) => [...this.#idsIn(one)]));
  }
}

/** With the type that its content has: the browser guesses it from the name. */
function typed({ content, type }: DeskFile): Blob {
  return content.type === type ? content : content.slice(0, content.size, type);
}
