import type { Draft } from './draft.js';
import { DraftError } from './draft-error.js';
import { readDraft } from './read-draft.js';
import { type Sealed, seal, unseal } from './sealed.js';

/** The first member of each file, so that it can be told from any other JSON. */
const kind = 'amtform-draft';
const formatNow = 1;

/** How a draft file is opened. */
export interface DraftFileOptions {
  /** `id` of the form that it is to be read into. */
  readonly formId: string;
  /** `''` for none. */
  readonly passphrase: string;
}

/**
 * The text of a file that keeps a draft, readable or, with a passphrase, sealed:
 * `{ kind, format, formId, draft }` or `{ kind, format, formId, sealed }`.
 * Throws a `DraftError` with `no-encryption`.
 */
export async function writeDraftFile(draft: Draft, passphrase = ''): Promise<string> {
  const head = { kind, format: formatNow, formId: draft.formId };
  const body = passphrase === '' ? { draft } : { sealed: await seal(JSON.stringify(draft), passphrase) };
  return JSON.stringify({ ...head, ...body }, undefined, 2);
}

/** The draft in the text of a file. Throws a `DraftError` that tells what is the matter with the file. */
export async function readDraftFile(text: string, { formId, passphrase }: DraftFileOptions): Promise<Draft> {
  const file = parse(text, 'no-draft') as Readonly<Record<string, unknown>> | null;
  if (typeof file !== 'object' || file?.['kind'] !== kind) throw new DraftError('no-draft');
  if (typeof file['format'] !== 'number') throw new DraftError('broken');
  if (file['format'] > formatNow) throw new DraftError('newer-format');
  // Said before anybody types a passphrase for the wrong file.
  if (file['formId'] !== formId) throw new DraftError('other-form');
  const draft = readDraft(file['sealed'] === undefined ? file['draft'] : await open(file['sealed'], passphrase));
  if (!draft) throw new DraftError('broken');
  // The sealed name counts: the one outside could have been changed.
  if (draft.formId !== formId) throw new DraftError('other-form');
  return draft;
}

async function open(sealed: unknown, passphrase: string): Promise<unknown> {
  if (typeof sealed !== 'object' || sealed === null) throw new DraftError('broken');
  if (passphrase === '') throw new DraftError('passphrase-missing');
  return parse(await unseal(sealed as Sealed, passphrase), 'broken');
}

function parse(text: string, fault: 'no-draft' | 'broken'): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A file that was cut off while it was copied still begins like one of ours.
    throw new DraftError(text.includes(kind) ? 'broken' : fault, { cause });
  }
}
