import { createHash } from 'node:crypto';
import type { AttachmentLimits } from '../attachments/attachment-limits.js';
import { fileRefusal } from '../attachments/file-refusal.js';
import { tooLarge, tooMany } from '../attachments/limit-problems.js';
import { envelopeRefusal } from '../formats/envelope-refusal.js';
import type { NamedUpload, Sending, SentFile } from '../formats/sending.js';
import type { UploadFolder } from './upload-folder.js';

/** What fetching needs. */
export interface UploadRules {
  readonly limits: AttachmentLimits;
  /** Where uploads are; without it none are taken. */
  readonly uploads?: UploadFolder | undefined;
}

/**
 * The files of a submission that were uploaded ahead, with their bytes. Throws a Problem with the code `fileMissing`
 * for those that are not there, not whole, or not what the sender says: the form then sends their bytes along.
 */
export async function fetchUploads(
  { files, uploads: named = [] }: Pick<Sending, 'files' | 'uploads'>,
  { limits, uploads }: UploadRules,
): Promise<readonly SentFile[]> {
  if (named.length === 0) return [];
  if (!uploads) throw envelopeRefusal('attachments have to bring content: uploads are not taken.');
  // Before anything is read into memory.
  if (files.length + named.length > limits.maxCount) throw tooMany(limits.maxCount);
  const sizes = await Promise.all(named.map((upload) => uploads.sizeOf(uploadId(upload))));
  const sum = [...sizes.map((size = 0) => size), ...files.map(({ bytes }) => bytes.length)].reduce((a, b) => a + b, 0);
  if (sum > limits.maxTotalBytes) throw tooLarge('All files together', limits.maxTotalBytes);
  const fetched = await Promise.all(
    named.map(async (upload, index) => (sizes[index] === undefined ? undefined : fetchOne(upload, uploads))),
  );
  const missing = named.filter((_, index) => fetched[index] === undefined);
  const detail = 'The upload of this file is not there. Send its bytes.';
  if (missing.length > 0)
    throw fileRefusal(missing.map(({ pointer }) => ({ pointer, code: 'fileMissing', params: {}, detail })));
  return fetched.filter((file) => file !== undefined);
}

/** The last part of the address, whatever way it came through a proxy. */
export function uploadId({ address }: NamedUpload): string {
  return /([0-9a-f]+)$/.exec(address)?.[1] ?? '';
}

async function fetchOne(upload: NamedUpload, uploads: UploadFolder): Promise<SentFile | undefined> {
  const { pointer, name, sha256 } = upload;
  const bytes = await uploads.read(uploadId(upload)).catch(() => undefined);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return { pointer, name, bytes };
}
