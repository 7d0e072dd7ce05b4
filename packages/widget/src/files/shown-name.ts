// Directions and invisible signs, by which `gpj.exe` can be made to look like `exe.jpg` (Unicode TR 36, 2.8), and controls.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The name of a file as it is shown and sent: nothing in it hides or turns around what it says. */
export function shownName(name: string): string {
  const clean = name.normalize('NFC').replace(invisible, '').trim();
  return clean === '' ? '–' : clean;
}
