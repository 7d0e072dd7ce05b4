import { isJsonObject, type Json } from '@amtform/model';
import type { CheckedFile } from './check-file.js';

/** The answer that stands for a file, and the id by which its bytes are found. */
export interface FileReference {
  readonly id: string;
  readonly answer: Json;
}

/**
 * The answer for a file: where the schema wants text a named information address with hash, type and name
 * (`ni:///sha-256;…?ct=…&name=…`, RFC 6920), where it wants an object `{ name, type, size, sha256 }`.
 */
export function fileReference(file: CheckedFile, wantsObject: boolean): FileReference {
  const { name, type, content, sha256 } = file;
  if (wantsObject) {
    const answer = { name, type, size: content.size, sha256 };
    return { id: idOf(sha256, name), answer };
  }
  const query = `ct=${encodeURIComponent(type)}&name=${encodeURIComponent(name)}`;
  const answer = `ni:///sha-256;${base64Url(sha256)}?${query}`;
  return { id: answer, answer };
}

/** The id in an answer that refers to a file; undefined for every other answer. */
export function referenceId(answer: Json | undefined): string | undefined {
  if (typeof answer === 'string') return answer.startsWith('ni:///sha-256;') ? answer : undefined;
  if (!isJsonObject(answer)) return undefined;
  const { name, sha256 } = answer;
  return typeof name === 'string' && typeof sha256 === 'string' ? idOf(sha256, name) : undefined;
}

const idOf = (sha256: string, name: string) => `${sha256} ${name}`;

function base64Url(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  const binary = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
