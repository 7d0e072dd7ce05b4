import type { Shot } from './shot.js';

/** What the small Markdown of definitions makes, by the names of its attributes. */
const markdown = ['p', 'strong', 'em', 'br', 'ul', 'li', 'a href'];

/**
 * What texts did to the screens of a form, beside the same screens with a harmless text: elements and attributes that
 * have no place there, and addresses that lead where no form leads.
 */
export function harmOf(shots: readonly Shot[], harmless: readonly Shot[]): readonly string[] {
  const known = namesIn([...harmless.flatMap(({ elements }) => elements), ...markdown]);
  return shots.flatMap(({ screen, elements, addresses }) => [
    ...elements.filter((element) => isForeign(element, known)).map((element) => `${screen}: <${element}>`),
    ...addresses.filter((address) => !isPlain(address)).map((address) => `${screen}: ${address}`),
  ]);
}

/** Whether all that a form says in some place is shown as it was written, blanks and the way letters are put together aside. */
export function isShown(text: string, shots: readonly Shot[]): boolean {
  return shots.some((shot) => squeezed(shot.text).includes(squeezed(text)));
}

function squeezed(text: string): string {
  // HTML has no place for NUL: parsers leave it out or put a sign in its place.
  return text.normalize('NFC').replace(/[\s\p{Cc}\uFFFD]+/gu, '');
}

function namesIn(elements: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const element of elements) {
    const [name = '', ...attributes] = element.split(' ');
    const names = known.get(name) ?? new Set();
    known.set(name, names);
    for (const attribute of attributes) names.add(attribute);
  }
  return known;
}

function isForeign(element: string, known: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [name = '', ...attributes] = element.split(' ');
  const names = known.get(name);
  // Attributes for scripts do nothing by themselves, and some come with what is loaded late.
  return !names || attributes.some((attribute) => !attribute.startsWith('data-') && !names.has(attribute));
}

/** An address of the web, of a letter or a phone, or one without a scheme. */
function isPlain(address: string): boolean {
  return /^(?:https?:|mailto:|tel:)/i.test(address) || !/^[^/?#]*:/.test(address);
}
