/** Number of the entry that leads to the place of a picture (Exif 2.32, 4.6.3). */
const gpsTag = 0x8825;
/** Bytes of one value of each type of a TIFF entry (TIFF 6.0, section 2). */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * Blanks the place where a picture was taken, in the TIFF structure that begins at an offset (Exif). Nothing moves:
 * everything else, such as the orientation, stays as it is. Returns whether there was a place.
 */
export function blankGps(bytes: Uint8Array, start: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  try {
    const little = view.getUint16(0) === 0x4949;
    const first = view.getUint32(4, little);
    const count = view.getUint16(first, little);
    for (let entry = 0; entry < count; entry++) {
      const at = first + 2 + entry * 12;
      if (view.getUint16(at, little) !== gpsTag) continue;
      const place = view.getUint32(at + 8, little);
      return blankEntries(view, place, little);
    }
  } catch (error) {
    // A structure that leads out of the file is damaged: what cannot be read says no place.
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}

function blankEntries(view: DataView, directory: number, little: boolean): boolean {
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * 12;
    const length = (sizes[view.getUint16(at + 2, little)] ?? 1) * view.getUint32(at + 4, little);
    if (length > 4) blank(view, view.getUint32(at + 8, little), length);
    blank(view, at, 12);
  }
  view.setUint16(directory, 0, little);
  return count > 0;
}

function blank(view: DataView, from: number, length: number): void {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at < end; at++) view.setUint8(at, 0);
}
