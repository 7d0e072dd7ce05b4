import type { Validate } from '@amtform/model';
import type { FastifyRequest } from 'fastify';
import type { AttachmentLimits } from '../attachments/attachment-limits.js';
import { readEncrypted } from '../encrypted/read-encrypted.js';
import type { DecryptionKey } from '../encrypted/read-private-key.js';
import type { ServedForm } from '../forms/serve-forms.js';
import { formatOf, type MediaType } from './media-type.js';
import { readJson } from './read-json.js';
import { readMultipart } from './read-multipart.js';
import { readUrlencoded } from './read-urlencoded.js';
import type { Sending } from './sending.js';

/** What reading needs besides the request. */
export interface Reading {
  readonly form: ServedForm;
  readonly validate: Validate;
  readonly limits: AttachmentLimits;
  /** For encrypted packages; without it they are refused. */
  readonly decryptionKey?: DecryptionKey | undefined;
}

const readers: Readonly<Record<MediaType, (request: FastifyRequest, reading: Reading) => Promise<Sending>>> = {
  'application/json': readJson,
  'multipart/form-data': readMultipart,
  'application/x-www-form-urlencoded': readUrlencoded,
  'application/vnd.amtform.encrypted+json': readEncrypted,
};

/** Reads a submission in the format that its media type names. Throws a Problem for what cannot be read. */
export function readSending(request: FastifyRequest, reading: Reading): Promise<Sending> {
  return readers[formatOf(request.headers) ?? 'application/json'](request, reading);
}
