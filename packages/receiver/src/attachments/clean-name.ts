/** Longer names are cut; most file systems take 255 bytes. */
const maxLength = 100;

/**
 * The name of a file as it is kept: its last part, in NFC, without control characters and without those that turn the
 * direction of reading, which make `…fdp.exe` look like `…exe.pdf` (Unicode TR 36, 2.10).
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  if (clean === '') return 'file';
  const letters = [...clean];
  if (letters.length <= maxLength) return clean;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return letters.slice(0, maxLength - ending.length).join('') + ending;
}
