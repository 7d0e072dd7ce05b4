import type { FileFault } from '../check-file.js';

/** What the widget says about files, in one language. Words in braces are filled in. */
export interface FileWords {
  readonly remove: string;
  readonly busy: string;
  /** `{size}` */
  readonly limit: string;
  /** `{types}` */
  readonly types: string;
  readonly signed: string;
  readonly lostLocation: string;
  /** By what is wrong, with `{name}`, `{size}` and `{types}`. */
  readonly faults: Readonly<Record<FileFault, string>>;
  /** What a receiver finds out about files that were sent, by the code of the issue, with `{label}`. */
  readonly messages: Readonly<Record<'fileMissing' | 'fileType' | 'fileInfected', string>>;
}
