import type { SentFile } from '../formats/sending.js';
import type { AttachmentLimits } from './attachment-limits.js';
import { tooLarge, tooMany } from './limit-problems.js';

/** Throws a Problem for more or larger files than a submission may bring. */
export function checkSizes(files: readonly SentFile[], limits: AttachmentLimits): void {
  if (files.length > limits.maxCount) throw tooMany(limits.maxCount);
  if (files.some(({ bytes }) => bytes.length > limits.maxBytes)) throw tooLarge('A file', limits.maxBytes);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > limits.maxTotalBytes) throw tooLarge('All files together', limits.maxTotalBytes);
}
