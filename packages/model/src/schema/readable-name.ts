/**
 * A label made from a property name, for schemas without titles:
 * `firstName`, `first_name` and `FIRST-NAME` → `First name`, `plzOrt2` → `Plz ort 2`.
 */
export function readableName(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/[\s_\-.:/]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
