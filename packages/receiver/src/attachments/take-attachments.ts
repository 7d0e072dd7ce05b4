import { createHash } from 'node:crypto';
import { type Json, jsonAt } from '@amtform/model';
import type { SentFile } from '../formats/sending.js';
import { Problem } from '../problem/problem.js';
import type { Scanner } from '../scanning/scanner.js';
import type { Attachment } from '../store/stored-submission.js';
import type { AttachmentLimits } from './attachment-limits.js';
import { cleanName } from './clean-name.js';
import { fileTypeOf } from './file-type-of.js';

/** What judges files. */
export interface AttachmentRules {
  readonly limits: AttachmentLimits;
  /** Looks for viruses; without it nobody does. */
  readonly scanner?: Scanner | undefined;
}

/**
 * Judges the files of a submission and gives them as they are kept. Each has to belong to an answer. Throws a Problem
 * with `errors` for files that may not be sent: codes `notAsked`, `fileType` and `fileInfected`.
 */
export async function takeAttachments(
  files: readonly SentFile[],
  answers: Json,
  { limits, scanner }: AttachmentRules,
): Promise<readonly Attachment[]> {
  const faults: Json[] = [];
  const taken: Attachment[] = [];
  for (const { pointer, name, bytes } of files) {
    const type = fileTypeOf(bytes);
    const fault = (code: string, detail: string, params: Json) => faults.push({ pointer, code, params, detail });
    if (pointer === '' || jsonAt(answers, pointer) === undefined) {
      fault('notAsked', 'The form does not ask for this file.', {});
    } else if (type === undefined || !limits.types.includes(type)) {
      fault('fileType', `A file may be of the types ${limits.types.join(', ')}.`, { types: [...limits.types] });
    } else if (scanner && (await scanner.scan(bytes)) === 'infected') {
      fault('fileInfected', 'The virus scanner refuses this file.', {});
    } else {
      const hash = createHash('sha256').update(bytes).digest('hex');
      taken.push({ pointer, name: cleanName(name), type, size: bytes.length, hash, bytes });
    }
  }
  if (faults.length > 0) throw rejection(faults);
  return taken;
}

function rejection(errors: readonly Json[]): Problem {
  return new Problem({
    status: 422,
    name: 'answers-invalid',
    title: 'The answers are not valid',
    detail: `${String(errors.length)} ${errors.length === 1 ? 'file has' : 'files have'} to change.`,
    members: { errors },
  });
}
