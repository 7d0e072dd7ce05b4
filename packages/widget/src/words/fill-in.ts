/** A sentence with its blanks filled in: `('Remove {label}', { label: 'Dog 2' })` → `Remove Dog 2`. */
export function fillIn(sentence: string, blanks: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
