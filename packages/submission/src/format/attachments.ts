import type { JsonObject } from '@amtform/model';
import { toBase64 } from '../base64.js';
import type { SubmissionFile } from '../submission.js';

/** What an envelope says of the files whose bytes are uploaded already: `{ pointer, name, type, sha256, upload }`. */
export function uploadedAttachments(files: readonly SubmissionFile[] = []): readonly JsonObject[] {
  return files.flatMap((file) =>
    file.upload === undefined ? [] : [{ ...described(file), sha256: file.sha256 ?? '', upload: file.upload }],
  );
}

/**
 * What an envelope says of all files: those that are not uploaded carry their bytes in base64,
 * `{ pointer, name, type, content }`. Rejects where a file can no longer be read.
 */
export async function attachmentsOf(files: readonly SubmissionFile[] = []): Promise<readonly JsonObject[]> {
  const attachments: JsonObject[] = [];
  for (const file of files) {
    if (file.upload !== undefined) attachments.push(...uploadedAttachments([file]));
    else attachments.push({ ...described(file), content: toBase64(new Uint8Array(await file.content.arrayBuffer())) });
  }
  return attachments;
}

function described({ pointer, name, content }: SubmissionFile) {
  return { pointer, name, type: content.type || 'application/octet-stream' };
}
