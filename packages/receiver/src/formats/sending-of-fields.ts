import type { IncomingHttpHeaders } from 'node:http';
import { joinPointer } from '@amtform/model';
import { answersFromFields } from './answers-from-fields.js';
import { pathOfName } from './path-of-name.js';
import type { Parts } from './read-parts.js';
import { readIdempotencyKey } from './read-idempotency-key.js';
import type { Reading } from './read-sending.js';
import { readableTag } from './readable-tag.js';
import type { Sending, SentFile } from './sending.js';

/** What an HTML form sent. */
interface SentFields extends Parts {
  readonly bodyHash: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The submission that an HTML form sends without scripts. Fields whose names begin with `amtform.` speak about the
 * form: `amtform.version`, `amtform.language`, `amtform.key`. Such a page cannot make a key for each sending: without
 * one the content is the key, so that a second click on the button is the same submission.
 */
export function sendingOfFields({ fields, files, bodyHash, headers }: SentFields, reading: Reading): Sending {
  const { definition } = reading.form;
  const about = (name: string) => fields.find(([given]) => given === `amtform.${name}`)?.[1];
  const header = headers['idempotency-key'] ?? about('key');
  const named = files.map((file): SentFile => ({ ...file, pointer: joinPointer(...pathOfName(file.pointer)) }));
  const answered = fields.filter(([name]) => !/^amtform\.(?:version|language|key)$/.test(name));
  return {
    formVersion: about('version') ?? definition.version,
    language: readableTag(about('language')) ?? definition.language,
    answers: answersFromFields({ fields: answered, files: named }, reading),
    files: named,
    key: header === undefined ? `content-${bodyHash}` : readIdempotencyKey(header),
    bodyHash,
  };
}
