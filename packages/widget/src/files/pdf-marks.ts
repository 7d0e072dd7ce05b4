import { latin1 } from './media-type-of.js';

/** What a PDF says about itself (ISO 32000-2, 7.6 and 12.8). */
export interface PdfMarks {
  /** Whoever wants to read it needs a password, or rights that only some programs grant. */
  readonly isEncrypted: boolean;
  /** It carries an electronic signature, which any change would break. */
  readonly isSigned: boolean;
}

/** Reads the marks from the bytes of a PDF. Neither may stand in a compressed part of the file. */
export function pdfMarks(bytes: Uint8Array): PdfMarks {
  const text = latin1(bytes);
  return {
    isEncrypted: /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text),
    isSigned: /\/ByteRange\s*\[/.test(text) && /\/Type\s*\/(?:Sig|DocTimeStamp)\b/.test(text),
  };
}
