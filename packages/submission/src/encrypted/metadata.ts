import type { JsonObject } from '@amtform/model';

/** An attachment as the metadata tell of it. */
export interface DescribedAttachment {
  /** UUID. */
  readonly attachmentId: string;
  readonly filename: string;
  readonly mimeType: string;
  /** SHA-512 of the file, in hexadecimal. */
  readonly hash: string;
}

/** What the metadata of a submission are made from. */
export interface Described {
  /** Address of the schema that the answers fit. */
  readonly schemaUri: string;
  /** SHA-512 of the answers as they were encrypted, in hexadecimal. */
  readonly hash: string;
  readonly attachments: readonly DescribedAttachment[];
  /** The idempotency key. */
  readonly reference: string;
}

/** The metadata document of a submission (FIT-Connect metadata schema 2.1.0). */
export function makeMetadata({ schemaUri, hash, attachments, reference }: Described): JsonObject {
  const listed: JsonObject[] = [];
  for (const { attachmentId, filename, mimeType, hash: content } of attachments)
    listed.push({ attachmentId, purpose: 'attachment', filename, mimeType, hash: { type: 'sha512', content } });
  return {
    $schema: 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json',
    contentStructure: {
      data: {
        hash: { type: 'sha512', content: hash },
        submissionSchema: { schemaUri, mimeType: 'application/json' },
      },
      attachments: listed,
    },
    additionalReferenceInfo: { senderReference: reference },
  };
}
