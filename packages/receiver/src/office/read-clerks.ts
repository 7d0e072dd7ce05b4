import { readFile } from 'node:fs/promises';
import { isJsonObject, type Json } from '@amtform/model';
import { ConfigurationError } from '../configuration-error.js';
import type { Clerk } from './clerk.js';

/**
 * Reads the clerks from a JSON file: a list of `{ "name", "tokenSha256", "forms"? }`. Throws a ConfigurationError that
 * says which entry is wrong.
 */
export async function readClerks(path: string): Promise<readonly Clerk[]> {
  let json: Json;
  try {
    json = JSON.parse(await readFile(path, 'utf8')) as Json;
  } catch (cause) {
    throw new ConfigurationError(`OFFICE: ${path} cannot be read as JSON.`, { cause });
  }
  if (!Array.isArray(json)) throw new ConfigurationError(`OFFICE: ${path} has to hold a list.`);
  return json.map((entry: Json, index) => clerkOf(entry, `OFFICE: entry ${index + 1} of ${path}`));
}

function clerkOf(entry: Json, place: string): Clerk {
  const { name, tokenSha256, forms } = isJsonObject(entry) ? entry : {};
  if (typeof name !== 'string' || name === '' || name.includes(':')) {
    throw new ConfigurationError(`${place} lacks a name without colons.`);
  }
  if (typeof tokenSha256 !== 'string' || !/^[0-9a-f]{64}$/.test(tokenSha256)) {
    throw new ConfigurationError(
      `${place} lacks tokenSha256: the SHA-256 of a random token, in small hexadecimal digits.`,
    );
  }
  if (forms === undefined) return { name, tokenSha256 };
  if (!Array.isArray(forms) || !forms.every((form) => typeof form === 'string')) {
    throw new ConfigurationError(`${place}: forms has to be a list of ids.`);
  }
  return { name, tokenSha256, forms };
}
