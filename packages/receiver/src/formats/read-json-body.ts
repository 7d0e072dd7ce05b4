import type { Json } from '@amtform/model';
import { Problem } from '../problem/problem.js';
import { maxDepth, maxValues } from './json-limits.js';
import { measureJson } from './measure-json.js';

/**
 * The JSON value of a request body (RFC 8259: UTF-8, whatever the media type claims). Throws a Problem for other bytes,
 * for text that is not JSON and for what is nested too deeply or holds too much.
 */
export function readJsonBody(body: Uint8Array): Json {
  const text = decode(body);
  const json = parse(text);
  const { depth, values } = measureJson(text);
  if (depth > maxDepth) throw tooComplex(`The body may be nested ${String(maxDepth)} levels deep.`);
  if (values > maxValues) throw tooComplex(`The body may hold ${String(maxValues)} values.`);
  return json;
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw notJson('The body is not UTF-8.');
  }
}

// The parser's own message repeats part of the body, so it goes nowhere: neither to the log nor into the answer.
function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw notJson('The body is not JSON.');
  }
}

function notJson(detail: string): Problem {
  return new Problem({ status: 400, name: 'not-json', title: 'The body cannot be read', detail });
}

function tooComplex(detail: string): Problem {
  return new Problem({ status: 400, name: 'too-complex', title: 'The body is too complex', detail });
}
