import type { Receipt } from '../outcome.js';
import type { HttpAnswer } from './http-answer.js';
import { parseJson } from './parse-json.js';
import { readPointer } from './read-pointer.js';

/** Finds the receipt in an answer; undefined where the promised reference is missing. */
export type ReadReceipt = (answer: HttpAnswer) => Receipt | undefined;

/**
 * Reads where an endpoint puts its reference: `json:/pointer` into the body, `header:Name`, or `none` for endpoints
 * that give none. Throws a TypeError for anything else.
 */
export function receiptPlace(place: string): ReadReceipt {
  if (place === 'none') return () => ({ id: undefined });
  const json = /^json:((?:\/.*)?)$/.exec(place);
  if (json) return (answer) => receiptFromJson(answer.text, json[1] as string);
  const header = /^header:([A-Za-z0-9-]+)$/.exec(place);
  if (header) return (answer) => receiptWith(answer.headers.get(header[1] as string)?.trim());
  throw new TypeError(`The place of the receipt id is json:/pointer, header:Name or none, not ${place}`);
}

function receiptFromJson(text: string, pointer: string): Receipt | undefined {
  const body = parseJson(text);
  if (body === undefined) return undefined;
  const id = readPointer(body, pointer);
  const receivedAt = readPointer(body, '/receivedAt');
  return receiptWith(
    typeof id === 'number' ? `${id}` : typeof id === 'string' ? id.trim() : undefined,
    typeof receivedAt === 'string' ? receivedAt : undefined,
  );
}

function receiptWith(id: string | undefined, receivedAt?: string): Receipt | undefined {
  return id === undefined || id === '' ? undefined : { id, receivedAt };
}
