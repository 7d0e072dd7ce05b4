import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { SubmissionFile } from '@amtform/submission';
import type { CheckedFile } from './check-file.js';
import { referenceId } from './file-reference.js';

/** A file that lies on the desk, with its small picture. */
export interface DeskFile extends CheckedFile {
  readonly preview: ImageBitmap | undefined;
}

/** The files that a person chose for one form, by the reference that stands in the answers. They live as long as the page. */
export class FileDesk {
  /** Sentences for what a receiver finds out about files, by the code of the issue. */
  messages: Readonly<Record<string, string>> = {};
  readonly #files = new Map<string, DeskFile>();

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
    if (file) return [{ pointer, name: file.name, content: typed(file), sha256: file.sha256 }];
    if (!Array.isArray(answers) && !isJsonObject(answers)) return [];
    return Object.entries(answers as { readonly [name: string]: Json }).flatMap(([name, answer]) =>
      this.filesOf(answer, appendPointer(pointer, name)),
    );
  }
}

/** With the type that its content has: the browser guesses it from the name. */
function typed({ content, type }: DeskFile): Blob {
  return content.type === type ? content : content.slice(0, content.size, type);
}
