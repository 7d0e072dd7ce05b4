import { createHash } from 'node:crypto';
import { type Json, jsonAt } from '@amtform/model';
import type { SentFile } from '../formats/sending.js';
import type { Scanner } from '../scanning/scanner.js';
import type { Attachment } from '../store/stored-submission.js';
import type { JudgedAnswers } from '../submission/judge-answers.js';
import type { UploadFolder } from '../uploads/upload-folder.js';
import type { AttachmentLimits } from './attachment-limits.js';
import { cleanName } from './clean-name.js';
import { fileRefusal } from './file-refusal.js';
import { fileTypeOf } from './file-type-of.js';
import { referredHash } from './referred-hash.js';

/** What judges files. */
export interface AttachmentRules {
  readonly limits: AttachmentLimits;
  /** Looks for viruses; without it nobody does. */
  readonly scanner?: Scanner | undefined;
  /** Where files are uploaded ahead of their submission; without it none are taken. */
  readonly uploads?: UploadFolder | undefined;
}

/**
 * Judges the files of a submission and gives them as they are kept. Each has to belong to an answer, and each answer
 * that refers to a file has to bring just that one. Throws a Problem with `errors` otherwise: codes `notAsked`,
 * `fileType`, `fileInfected` and `fileMissing`.
 */
export async function takeAttachments(
  files: readonly SentFile[],
  judged: Pick<JudgedAnswers, 'answers' | 'files'>,
  rules: AttachmentRules,
): Promise<readonly Attachment[]> {
  const faults: Json[] = [];
  const taken: Attachment[] = [];
  for (const file of files) {
    const attachment = attachmentOf(file);
    const fault = await faultOf(file, judged.answers, rules);
    if (fault) faults.push({ pointer: file.pointer, ...fault });
    else taken.push(attachment);
  }
  if (faults.length === 0) faults.push(...missingFiles(judged, taken));
  if (faults.length > 0) throw fileRefusal(faults);
  return taken;
}

function attachmentOf({ pointer, name, bytes }: SentFile): Attachment {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { pointer, name: cleanName(name), type: fileTypeOf(bytes) ?? '', size: bytes.length, hash, bytes };
}

/** What is wrong with a file; undefined where nothing is. */
async function faultOf({ pointer, bytes }: SentFile, answers: Json, { limits, scanner }: AttachmentRules) {
  const type = fileTypeOf(bytes);
  if (pointer === '' || jsonAt(answers, pointer) === undefined)
    return { code: 'notAsked', params: {}, detail: 'The form does not ask for this file.' };
  if (type === undefined || !limits.types.includes(type)) {
    const detail = `A file may be of the types ${limits.types.join(', ')}.`;
    return { code: 'fileType', params: { types: [...limits.types] }, detail };
  }
  if (scanner && (await scanner.scan(bytes)) === 'infected')
    return { code: 'fileInfected', params: {}, detail: 'The virus scanner refuses this file.' };
  return undefined;
}

/** An answer without its file, or with another one than it names, is worth nothing to the office. */
function missingFiles({ files }: Pick<JudgedAnswers, 'files'>, taken: readonly Attachment[]): readonly Json[] {
  return files.flatMap(({ pointer, answer }) => {
    const hash = referredHash(answer);
    const file = taken.find((one) => one.pointer === pointer);
    if (hash === undefined || (file && (hash === '' || file.hash === hash))) return [];
    return [{ pointer, code: 'fileMissing', params: {}, detail: 'The file that this answer names did not arrive.' }];
  });
}
