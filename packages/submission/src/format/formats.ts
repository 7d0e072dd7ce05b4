import type { MakeBody } from './body.js';
import { makeEnvelope } from './make-envelope.js';
import { makeJsonBody } from './make-json-body.js';
import { makeMultipartBody } from './make-multipart-body.js';
import { makeUrlencodedBody } from './make-urlencoded-body.js';

/** How a submission is written, by the word of the definition. */
export const formats = {
  envelope: (content) => makeJsonBody(makeEnvelope(content)),
  answers: (content) => makeJsonBody(content.answers),
  multipart: makeMultipartBody,
  urlencoded: makeUrlencodedBody,
} as const satisfies Record<string, MakeBody>;

/** The word for a format. */
export type Format = keyof typeof formats;
