import type { FileType } from './file-types.js';

/** What stands at the beginning of a file of each type; a point stands for any byte. */
const beginnings: readonly (readonly [FileType, RegExp])[] = [
  ['application/pdf', /^%PDF-\d\.\d/s],
  ['image/jpeg', /^\xff\xd8\xff/s],
  ['image/png', /^\x89PNG\r\n\x1a\n/s],
  ['image/webp', /^RIFF....WEBP/s],
  // ISO base media file format, with the brands of HEIF (ISO/IEC 23008-12).
  ['image/heic', /^....ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)/s],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/s],
];

/** The media type of a file by its first bytes; undefined for all others. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0];
}
