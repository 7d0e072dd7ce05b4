import { expect } from '@open-wc/testing';
import { checkFile, type CheckedFile } from './check-file.js';
import { latin1, mediaTypeOf } from './media-type-of.js';
import { shownName } from './shown-name.js';
import { withoutLocation } from './without-location.js';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const all = { accept: [], maxSize: 1_000_000 };

/** Exif with an orientation of 6 and a place, as a phone writes it. */
function exifWithPlace(): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(100));
  const entry = (at: number, values: readonly [tag: number, type: number, count: number, value: number]) => {
    view.setUint16(at, values[0], true);
    view.setUint16(at + 2, values[1], true);
    view.setUint32(at + 4, values[2], true);
    view.setUint32(at + 8, values[3], true);
  };
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  view.setUint16(8, 2, true);
  entry(10, [0x0112, 3, 1, 6]);
  entry(22, [0x8825, 4, 1, 40]);
  view.setUint16(40, 2, true);
  entry(42, [1, 2, 2, 0x4e]);
  entry(54, [2, 5, 3, 70]);
  for (let i = 0; i < 6; i++) view.setUint32(70 + i * 4, 5100 + i, true);
  return new Uint8Array(view.buffer);
}

/** A real JPEG of the browser, with a segment of Exif in front. */
async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg');
  });
  const picture = new Uint8Array(await blob!.arrayBuffer());
  const exif = exifWithPlace();
  const length = exif.length + 8;
  const head = [0xff, 0xe1, length >> 8, length & 255, ...bytes('Exif\0\0')];
  return new Uint8Array([...picture.slice(0, 2), ...head, ...exif, ...picture.slice(2)]);
}

describe('A chosen file', () => {
  it('is known by its content, whatever its name says.', async () => {
    expect(mediaTypeOf(bytes('%PDF-1.7'))).to.equal('application/pdf');
    expect(mediaTypeOf(bytes('RIFF1234WEBPVP8 '))).to.equal('image/webp');
    expect(mediaTypeOf(bytes('\0\0\0\x18ftypheic'))).to.equal('image/heic');
    expect(mediaTypeOf(bytes('Guten Tag\n'))).to.equal('text/plain');
    expect(mediaTypeOf(bytes('MZ\x90\0'))).to.equal('');
    const renamed = new File(['MZ\0\0'], 'Rechnung.pdf', { type: 'application/pdf' });
    expect(await checkFile(renamed, { ...all, accept: ['application/pdf'] })).to.equal('type');
    const odt = new File(['PK\x03\x04'], 'Brief.odt');
    const accept = ['application/vnd.oasis.opendocument.text'];
    expect(((await checkFile(odt, { ...all, accept })) as CheckedFile).type).to.equal('application/zip');
  });

  it('is refused where it is empty or too large.', async () => {
    expect(await checkFile(new File([], 'leer.txt'), all)).to.equal('empty');
    expect(await checkFile(new File(['12345'], 'a.txt'), { ...all, maxSize: 4 })).to.equal('too-large');
  });

  it('that is an encrypted PDF is refused, a signed one is known as such.', async () => {
    const pdf = (text: string) => checkFile(new File([`%PDF-1.7\n${text}`], 'a.pdf'), all);
    expect(await pdf('trailer << /Root 1 0 R /Encrypt 5 0 R >>')).to.equal('encrypted');
    const signed = await pdf('<< /Type /Sig /ByteRange [0 10 20 30] /Contents <00> >>');
    expect((signed as CheckedFile).isSigned).to.equal(true);
    expect(((await pdf('(The word /Encrypt alone is nothing)')) as CheckedFile).isSigned).to.equal(false);
  });

  it('loses the place where the photo was taken, and nothing else.', async () => {
    const given = await photo();
    const checked = (await checkFile(new File([given], 'foto.jpg'), all)) as CheckedFile;
    expect(checked).to.include({ type: 'image/jpeg', lostLocation: true });
    const kept = new Uint8Array(await checked.content.arrayBuffer());
    expect(kept.length).to.equal(given.length);
    const exif = latin1(kept).indexOf('II*');
    const place = new Uint8Array(24);
    expect(kept.slice(exif + 70, exif + 94)).to.deep.equal(place);
    expect(kept.slice(exif, exif + 34)).to.deep.equal(given.slice(exif, exif + 34));
    expect((await createImageBitmap(checked.content)).width).to.equal(8);
    expect(withoutLocation(kept, 'image/jpeg').hadLocation).to.equal(false);
  });

  it('loses it in XMP, WebP, HEIC and PNG too.', () => {
    const xmp = 'x<rdf exif:GPSLatitude="51,3N" tiff:Make="P"/><exif:GPSLongitude>13,7E</exif:GPSLongitude>';
    const clean = latin1(withoutLocation(bytes(xmp), 'image/jpeg').bytes);
    expect(clean).to.have.length(xmp.length).and.to.contain('tiff:Make="P"').and.not.to.contain('51,3N');
    expect(clean).not.to.contain('13,7E');
    const exif = latin1(exifWithPlace());
    expect(withoutLocation(bytes(`RIFF1234WEBPEXIF\x64\0\0\0${exif}`), 'image/webp').hadLocation).to.equal(true);
    expect(withoutLocation(bytes(`\0\0\0\x18ftypheic....Exif\0\0${exif}`), 'image/heic').hadLocation).to.equal(true);
    const chunk = `\0\0\0\x64eXIf${exif}CRC4`;
    const png = withoutLocation(bytes(`\x89PNG\r\n\x1a\n\0\0\0\x01IDAT1CRC4${chunk}\0\0\0\0IENDCRC4`), 'image/png');
    expect(png.hadLocation).to.equal(true);
    expect(latin1(png.bytes)).to.equal('\x89PNG\r\n\x1a\n\0\0\0\x01IDAT1CRC4\0\0\0\0IENDCRC4');
  });

  it('whose Exif leads out of the file does no harm.', () => {
    const exif = exifWithPlace();
    for (let end = 0; end < exif.length; end++) {
      const cut = bytes(`Exif\0\0${latin1(exif.slice(0, end))}`);
      expect(withoutLocation(cut, 'image/jpeg').bytes.length).to.equal(cut.length);
    }
  });

  it('shows its name as it is, without signs that turn it around.', () => {
    expect(shownName('Foto\u202Egpj.exe')).to.equal('Fotogpj.exe');
    expect(shownName('a\u0000b\u200Fc\n.pdf')).to.equal('abc.pdf');
    expect(shownName('\u202E')).to.equal('–');
  });
});
