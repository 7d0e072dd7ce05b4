import type { SubmissionContent } from '../submission.js';
import { attachmentsOf } from './attachments.js';
import type { Body } from './body.js';
import { makeEnvelope } from './make-envelope.js';
import { makeJsonBody } from './make-json-body.js';

/** The envelope as JSON, with the bytes of all files that are not uploaded yet. */
export async function makeEnvelopeBody(content: SubmissionContent): Promise<Body> {
  const { files = [] } = content;
  const json = makeJsonBody(makeEnvelope(content, await attachmentsOf(files)));
  // Files make it long: as a Blob its upload can be watched.
  return files.length > 0 ? { ...json, content: new Blob([json.content]) } : json;
}
