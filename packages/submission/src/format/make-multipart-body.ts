import type { SubmissionContent, SubmissionFile } from '../submission.js';
import { uploadedAttachments } from './attachments.js';
import type { Body, ExtraField } from './body.js';
import { makeEnvelope } from './make-envelope.js';
import { serialise } from './serialise.js';

/**
 * The submission as `multipart/form-data` (RFC 7578): first the part `submission` with the envelope as JSON, then a
 * part for each file that is not uploaded yet, named by the JSON Pointer of its answer. The boundary comes from the key and not, as with
 * `FormData`, from chance: a repeated sending has the same bytes. Files are read while they are sent.
 */
export function makeMultipartBody(content: SubmissionContent, key: string, extra?: ExtraField): Body {
  const boundary = `amtform-${key}`;
  const parts: BlobPart[] = [];
  const begin = (disposition: string, type?: string) => {
    const typeLine = type === undefined ? '' : `Content-Type: ${type}\r\n`;
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n`);
  };
  begin('name="submission"', 'application/json');
  parts.push(serialise(makeEnvelope(content, uploadedAttachments(content.files))), '\r\n');
  if (extra) {
    begin(`name="${quoted(extra.name)}"`);
    parts.push(extra.value, '\r\n');
  }
  for (const file of (content.files ?? []).filter(({ upload }) => upload === undefined)) {
    begin(`name="${quoted(file.pointer)}"; filename="${quoted(file.name)}"`, mediaType(file));
    parts.push(file.content, '\r\n');
  }
  parts.push(`--${boundary}--\r\n`);
  const blob = new Blob(parts);
  return { type: `multipart/form-data; boundary=${boundary}`, content: blob, size: blob.size };
}

/** As browsers do it (HTML, multipart/form-data encoding): these three could end the name or the header. */
function quoted(text: string): string {
  return text.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}

function mediaType({ content }: SubmissionFile): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(content.type) ? content.type : 'application/octet-stream';
}
