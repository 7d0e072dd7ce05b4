import type { JsonObject } from '@amtform/model';
import { serialise } from '../format/serialise.js';
import { namedUuid } from '../idempotency/named-uuid.js';
import type { Submission } from '../submission.js';
import type { EncryptPart } from './encrypt-part.js';
import { type DescribedAttachment, makeMetadata } from './metadata.js';
import { sha512 } from './sha512.js';

/**
 * A submission that only the office can read: `{ form, language, encryptedMetadata, encryptedData, attachments }`, and
 * `encryptedConfirmed` where the person said that something unusual is right. The answers, their metadata and each file
 * are encrypted by themselves; form and language stay readable, so that the package finds its way. Rejects where a file
 * can no longer be read.
 */
export async function makePackage(
  submission: Submission,
  { encrypt, schemaUri }: { readonly encrypt: EncryptPart; readonly schemaUri: string },
): Promise<JsonObject> {
  const data = new TextEncoder().encode(serialise(submission.answers));
  const described: DescribedAttachment[] = [];
  const attachments: JsonObject[] = [];
  for (const { pointer, name, content } of submission.files ?? []) {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const attachmentId = await namedUuid(submission.idempotencyKey, `${pointer}\n${name}\n${attachments.length}`);
    const mimeType = content.type || 'application/octet-stream';
    described.push({ attachmentId, filename: name, mimeType, hash: await sha512(bytes) });
    attachments.push({ attachmentId, pointer, encryptedAttachment: await encrypt(bytes, mimeType) });
  }
  const { idempotencyKey: reference, confirmed = [] } = submission;
  const metadata = makeMetadata({ schemaUri, hash: await sha512(data), attachments: described, reference });
  const sealed = (json: JsonObject) => encrypt(new TextEncoder().encode(serialise(json)), 'application/json');
  return {
    form: { id: submission.formId, version: submission.formVersion },
    language: submission.language,
    encryptedMetadata: await sealed(metadata),
    encryptedData: await encrypt(data, 'application/json'),
    // The metadata have no place for it. With the reference it cannot be taken from another package.
    ...(confirmed.length > 0 && {
      encryptedConfirmed: await sealed({
        senderReference: reference,
        confirmed: confirmed.map(({ pointer, warning }) => ({ pointer, warning })),
      }),
    }),
    attachments,
  };
}
