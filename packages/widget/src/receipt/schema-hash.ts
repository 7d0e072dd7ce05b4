import { isJsonObject, type Json } from '@amtform/model';

/**
 * SHA-256 of a schema, in small hexadecimal digits: it proves later which questions were asked. The schema is written
 * as RFC 8785 says, so that any program gets the same. Undefined on pages over plain http, which have no
 * `crypto.subtle`.
 */
export async function schemaHash(schema: Json): Promise<string | undefined> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(schema)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON without blanks, members in the order of their names in UTF-16; numbers are written by JavaScript’s own rule. */
function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`;
}
