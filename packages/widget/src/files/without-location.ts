import { blankGps } from './blank-gps.js';
import { latin1 } from './media-type-of.js';

const exifMark = 'Exif\0\0';
/** The place in XMP: as attributes, or as elements (XMP part 2, 2.6). */
const xmpPlace = /exif:GPS\w+\s*=\s*(["'])[^"']*\1|<exif:GPS(\w+)>[^<]*<\/exif:GPS\2>/g;

/** A picture without the place where it was taken. */
export interface WithoutLocation {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was one. */
  readonly hadLocation: boolean;
}

/**
 * Takes out of a JPEG, PNG, WebP or HEIC where it was taken: the GPS part of Exif and what XMP says about it. The
 * picture itself is not touched, and nothing but the place is lost.
 */
export function withoutLocation(given: Uint8Array, type: string): WithoutLocation {
  const bytes = new Uint8Array(given);
  if (type === 'image/png') return withoutPlaceChunks(bytes);
  const text = latin1(bytes);
  let hadLocation = false;
  for (const start of tiffStarts(text, type)) hadLocation = blankGps(bytes, start) || hadLocation;
  for (const { index, 0: found } of text.matchAll(xmpPlace)) {
    bytes.fill(0x20, index, index + found.length);
    hadLocation = true;
  }
  return { bytes, hadLocation };
}

/** Where Exif begins: after its mark, or, in WebP, right at the start of its chunk. */
function tiffStarts(text: string, type: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exifMark); at >= 0; at = text.indexOf(exifMark, at + 1)) starts.push(at + exifMark.length);
  if (type === 'image/webp') {
    for (let at = text.indexOf('EXIF', 12); at >= 0; at = text.indexOf('EXIF', at + 1)) starts.push(at + 8);
  }
  return starts.filter((start) => /^(?:II\*\0|MM\0\*)/.test(text.slice(start, start + 4)));
}

/** A PNG guards each chunk by a checksum: chunks that tell a place go as a whole. */
function withoutPlaceChunks(bytes: Uint8Array<ArrayBuffer>): WithoutLocation {
  const view = new DataView(bytes.buffer);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let hadLocation = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = Math.min(at + 12 + view.getUint32(at), bytes.length);
    const chunk = bytes.subarray(at, end);
    if (tellsPlace(chunk)) hadLocation = true;
    else kept.push(chunk);
    at = end;
  }
  return hadLocation ? { bytes: joined(kept), hadLocation } : { bytes, hadLocation };
}

function tellsPlace(chunk: Uint8Array): boolean {
  const name = latin1(chunk.subarray(4, 8));
  if (name === 'eXIf') return blankGps(new Uint8Array(chunk), 8);
  return /^[iz]?[tT]EXt|^iTXt/.test(name) && latin1(chunk).includes('exif:GPS');
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
