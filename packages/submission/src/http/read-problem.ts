import type { Json, JsonObject } from '@amtform/model';
import type { ReceiverIssue } from '../outcome.js';
import type { HttpAnswer } from './http-answer.js';
import { parseJson } from './parse-json.js';

/** What a problem document (RFC 9457) says. */
export interface Problem {
  readonly type: string | undefined;
  readonly detail: string | undefined;
  /** The extension `limit`: most bytes of a submission. */
  readonly limit?: number | undefined;
  /** From the extension `errors`, as in the example of RFC 9457, section 3. */
  readonly issues: readonly ReceiverIssue[];
}

/** Reads the problem document of an answer; undefined where it carries none. */
export function readProblem(answer: HttpAnswer): Problem | undefined {
  if (!/^application\/problem\+json\s*(?:;|$)/i.test(answer.headers.get('Content-Type') ?? '')) return undefined;
  const body = parseJson(answer.text);
  if (!isObject(body)) return undefined;
  const issues: ReceiverIssue[] = [];
  const errors = body['errors'];
  if (Array.isArray(errors)) {
    for (let index = 0; index < errors.length; index += 1) {
      const error = errors[index] as Json;
      if (isObject(error)) issues.push(readIssue(error));
    }
  }
  const { type, detail, limit } = body;
  return {
    type: textOf(type),
    detail: textOf(detail),
    issues,
    ...(typeof limit === 'number' && limit > 0 ? { limit } : {}),
  };
}

/** An entry without a usable pointer speaks about the whole form: it is shown there and never dropped. */
function readIssue(error: JsonObject): ReceiverIssue {
  const params = error['params'];
  return {
    pointer: pointerOf(textOf(error['pointer']) ?? ''),
    code: textOf(error['code']) ?? 'receiver',
    params: isObject(params) ? params : {},
    severity: 'error',
    labels: [],
    detail: textOf(error['detail']),
  };
}

/** RFC 9457 writes pointers as URI fragments (`#/plz`, RFC 6901, section 6); many services leave out the `#`. */
function pointerOf(text: string): string {
  let pointer = text;
  if (text.charAt(0) === '#') {
    try {
      pointer = decodeURIComponent(text.slice(1));
    } catch {
      return '';
    }
  }
  return pointer.charAt(0) === '/' ? pointer : '';
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
