/** A name for what a reference leads to, as a type can have it. It is none of the names that are taken. */
export function nameOf(ref: string, taken: ReadonlySet<string>): string {
  const last = decodeURIComponent(ref)
    .split(/[/#]/)
    .filter((part) => part !== '')
    .at(-1);
  const name = pascalCase((last ?? '').replace(/(\.schema)?\.json$/, '')) || 'Part';
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}${i}`;
  return free;
}

/** The words of a name as TypeScript writes types: `anschrift-der-halterin` → `AnschriftDerHalterin`. */
export function pascalCase(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{N}/u.test(name) ? `N${name}` : name;
}
