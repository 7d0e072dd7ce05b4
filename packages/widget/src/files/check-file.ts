import { sha256 } from '@amtform/submission';
import { fitsAccept } from './fits-accept.js';
import { headLength, mediaTypeOf } from './media-type-of.js';
import { pdfMarks } from './pdf-marks.js';
import { shownName } from './shown-name.js';
import { withoutLocation } from './without-location.js';

/** What a slot takes. */
export interface FileRules {
  /** Media types, with `*` for every subtype; empty for all. */
  readonly accept: readonly string[];
  /** Bytes of one file. */
  readonly maxSize: number;
}

/**
 * Why a file is not taken: it is empty, too large, of another type than its slot takes, an encrypted PDF, or it could
 * not be read, because it changed or vanished since it was chosen.
 */
export type FileFault = 'empty' | 'too-large' | 'type' | 'encrypted' | 'unreadable';

/** A file that may be sent. */
export interface CheckedFile {
  readonly name: string;
  /** By its content, not by its name. */
  readonly type: string;
  readonly content: Blob;
  /** SHA-256 of the content, in hexadecimal digits; `''` on pages without https. */
  readonly sha256: string;
  /** A PDF that carries an electronic signature. */
  readonly isSigned: boolean;
  /** Whether the place where a photo was taken was removed. */
  readonly lostLocation: boolean;
}

/** Checks a file by its content. Never rejects: what is wrong with it is a `FileFault`. */
export async function checkFile(file: File, { accept, maxSize }: FileRules): Promise<CheckedFile | FileFault> {
  if (file.size === 0) return 'empty';
  if (file.size > maxSize) return 'too-large';
  try {
    const type = mediaTypeOf(await bytesOf(file.slice(0, headLength)));
    if (!fitsAccept(type, accept)) return 'type';
    const bytes = await bytesOf(file);
    const marks = type === 'application/pdf' ? pdfMarks(bytes) : { isEncrypted: false, isSigned: false };
    if (marks.isEncrypted) return 'encrypted';
    const picture = type.startsWith('image/') ? withoutLocation(bytes, type) : { bytes, hadLocation: false };
    return {
      name: shownName(file.name),
      type: type || 'application/octet-stream',
      // What was not changed is read again when it is sent, instead of being held in memory.
      content: picture.hadLocation ? new Blob([picture.bytes], { type }) : file,
      sha256: await sha256(picture.bytes.buffer),
      isSigned: marks.isSigned,
      lostLocation: picture.hadLocation,
    };
  } catch {
    return 'unreadable';
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
