/**
 * The segments of a JSON Pointer (RFC 6901), unescaped: `/a~1b/0` → `['a/b', '0']`, `''` → `[]`.
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => (segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment));
}

/** A JSON Pointer with one more segment, escaped: `('/a', 'b/c')` → `/a/b~1c`. */
export function appendPointer(pointer: string, segment: string | number): string {
  const text = String(segment);
  return `${pointer}/${/[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`;
}

/** The JSON Pointer of some segments: `('a', 0)` → `/a/0`. */
export function joinPointer(...segments: readonly (string | number)[]): string {
  return segments.reduce<string>(appendPointer, '');
}

/** Whether a pointer is another one or stands below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || (pointer.startsWith(ancestor) && pointer[ancestor.length] === '/');
}

/** The pointer of the place around, or undefined for the root. */
export function parentPointer(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}
