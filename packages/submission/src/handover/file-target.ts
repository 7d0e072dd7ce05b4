import { makeEnvelopeBody } from '../format/make-envelope-body.js';
import { unreadableFiles } from '../format/unreadable-files.js';
import { withoutUploads } from '../format/without-uploads.js';
import type { Outcome } from '../outcome.js';
import type { Submission } from '../submission.js';
import type { Target } from '../target.js';

/** How answers leave the form without a server. */
export interface FileTargetOptions {
  /** Gives the person the file; the browser's download unless told otherwise. */
  readonly save?: ((file: File) => void) | undefined;
  /** Address of the office, for a letter that the person attaches the file to. */
  readonly mailTo?: string | undefined;
  /** Makes that letter for the name of the file. */
  readonly letter?: ((fileName: string) => Letter) | undefined;
}

/** A letter in the person's language. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/**
 * Puts a submission into a JSON file, the envelope, that a person keeps or passes on. Needs no server and gives no
 * receipt: the outcome is `handed-over`, with the address of a letter to the office where one is named. A letter cannot
 * carry the answers itself: mail programs cut long addresses, and mail is read by others.
 */
export class FileTarget implements Target {
  readonly #options: FileTargetOptions;

  constructor(options: FileTargetOptions = {}) {
    this.#options = options;
  }

  async send(submission: Submission, signal: AbortSignal): Promise<Outcome> {
    signal.throwIfAborted();
    const { save = download } = this.#options;
    const fileName = `${submission.formId}-${submission.idempotencyKey.slice(0, 8)}.json`;
    // Whoever gets the file cannot fetch what was uploaded.
    const whole = withoutUploads(submission);
    const gone = await unreadableFiles(whole.files);
    if (gone.length > 0) return { type: 'rejected', issues: gone };
    const { content } = await makeEnvelopeBody(whole);
    save(new File([content], fileName, { type: 'application/json' }));
    return { type: 'handed-over', fileName, mail: this.#mail(fileName) };
  }

  #mail(fileName: string): string | undefined {
    const { mailTo, letter } = this.#options;
    if (mailTo === undefined) return undefined;
    const { subject, text } = letter?.(fileName) ?? { subject: fileName, text: '' };
    // RFC 6068: percent signs, never plus signs for spaces; line ends are CRLF.
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
    return `mailto:${encodeURIComponent(mailTo).replace(/%40/g, '@')}?${query}`;
  }
}

/** Long enough for any browser to have begun with the download. */
const keptMs = 60_000;

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
