import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { AttachmentLimits } from '../attachments/attachment-limits.js';
import { tooLarge, tooMany } from '../attachments/limit-problems.js';
import type { SentFile } from './sending.js';

/** The parts of a multipart body in their order. */
export interface Parts {
  readonly fields: readonly (readonly [name: string, text: string])[];
  readonly files: readonly SentFile[];
}

/** Most fields of an HTML form; the longest forms known have about a thousand. */
const maxFields = 5_000;

/** Reads all parts. Throws a Problem as soon as there are more or larger ones than the limits allow. */
export async function readParts(request: FastifyRequest, limits: AttachmentLimits): Promise<Parts> {
  const fields: (readonly [string, string])[] = [];
  const files: SentFile[] = [];
  let left = limits.maxTotalBytes;
  const { bodyLimit } = request.routeOptions;
  const parts = request.parts({
    limits: {
      fields: maxFields,
      files: limits.maxCount + maxFields,
      parts: limits.maxCount + maxFields,
      fieldSize: bodyLimit,
      fileSize: limits.maxBytes,
    },
  });
  for await (const part of parts) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw tooLarge('A field', bodyLimit);
      fields.push([part.fieldname, textOf(part.value)]);
      continue;
    }
    const bytes = await bytesOf(part, limits.maxBytes);
    // A file field that nobody chose a file for arrives without a name and without content.
    if (!part.filename && bytes.length === 0) continue;
    if (files.length === limits.maxCount) throw tooMany(limits.maxCount);
    left -= bytes.length;
    if (left < 0) throw tooLarge('All files together', limits.maxTotalBytes);
    files.push({ pointer: part.fieldname, name: part.filename, bytes: new Uint8Array(bytes) });
  }
  return { fields, files };
}

/** A part with the type of JSON, as a form with scripts sends it, arrives parsed. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function bytesOf(part: MultipartFile, limit: number): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
    throw isTooLarge ? tooLarge('A file', limit) : error;
  }
}
