import type { MakeBody } from './body.js';
import { makeEnvelopeBody } from './make-envelope-body.js';
import { makeJsonBody } from './make-json-body.js';
import { makeMultipartBody } from './make-multipart-body.js';
import { makeUrlencodedBody } from './make-urlencoded-body.js';

/** How a submission is written, by the word of the definition. */
export const formats = {
  envelope: makeEnvelopeBody,
  answers: (content) => makeJsonBody(content.answers),
  multipart: makeMultipartBody,
  urlencoded: makeUrlencodedBody,
} as const satisfies Record<string, MakeBody>;

/** Those that have a place for files. */
export const carriesFiles = (format: Format): boolean => format === 'envelope' || format === 'multipart';

/** The word for a format. */
export type Format = keyof typeof formats;
