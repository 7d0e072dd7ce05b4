import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compactDecrypt, decodeProtectedHeader, importJWK } from 'jose';
import { exampleSubmission } from '../../testing/example-submission.js';
import { officeKey } from '../../testing/office-key.js';
import { encryptPart } from './encrypt-part.js';
import { packageType } from './encrypted-target.js';
import { makePackage } from './make-package.js';
import { readPublicKey } from './public-key.js';

const { publicKey, privateKey } = await officeKey();
const schemaUri = 'https://town.example/dog.schema.json';
const files = [{ pointer: '/impfung', name: 'Impfpass.pdf', content: new Blob(['%PDF'], { type: 'application/pdf' }) }];
const encrypt = await encryptPart(readPublicKey(publicKey));
const made = (await makePackage({ ...exampleSubmission, files }, { encrypt, schemaUri })) as unknown as {
  readonly form: unknown;
  readonly language: string;
  readonly encryptedMetadata: string;
  readonly encryptedData: string;
  readonly attachments: readonly { attachmentId: string; pointer: string; encryptedAttachment: string }[];
};

interface Document {
  readonly paths: Readonly<
    Record<
      '/forms/{id}/submissions',
      { post: { requestBody: { content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> } } }
    >
  >;
}

async function decrypted(jwe: string): Promise<string> {
  const { plaintext } = await compactDecrypt(jwe, await importJWK(privateKey, 'RSA-OAEP-256'));
  return new TextDecoder().decode(plaintext);
}

const sha512 = (text: string) => createHash('sha512').update(text).digest('hex');

test('Each part is encrypted by itself, with the algorithms and headers of FIT-Connect.', () => {
  const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'office-2026' };
  assert.deepEqual(decodeProtectedHeader(made.encryptedData), { ...header, cty: 'application/json' });
  assert.deepEqual(decodeProtectedHeader(made.encryptedMetadata), { ...header, cty: 'application/json' });
  assert.deepEqual(decodeProtectedHeader(made.attachments[0]!.encryptedAttachment), {
    ...header,
    cty: 'application/pdf',
  });
});

test('Nothing that a person answered can be read in the package.', () => {
  const text = JSON.stringify(made);
  for (const words of ['Zoë', 'Bello', 'Impfpass', '%PDF']) assert.ok(!text.includes(words), words);
});

test('The office reads the answers, the file and their digests.', async () => {
  const data = await decrypted(made.encryptedData);
  assert.deepEqual(JSON.parse(data), exampleSubmission.answers);
  const [attachment] = made.attachments;
  assert.equal(await decrypted(attachment!.encryptedAttachment), '%PDF');
  assert.deepEqual(JSON.parse(await decrypted(made.encryptedMetadata)), {
    $schema: 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json',
    contentStructure: {
      data: {
        hash: { type: 'sha512', content: sha512(data) },
        submissionSchema: { schemaUri, mimeType: 'application/json' },
      },
      attachments: [
        {
          attachmentId: attachment!.attachmentId,
          purpose: 'attachment',
          filename: 'Impfpass.pdf',
          mimeType: 'application/pdf',
          hash: { type: 'sha512', content: sha512('%PDF') },
        },
      ],
    },
    additionalReferenceInfo: { senderReference: exampleSubmission.idempotencyKey },
  });
});

test('What a person said is right travels encrypted too, bound to its submission.', async () => {
  const confirmed = [{ pointer: '/plz', warning: 'far-away' }];
  const sent = await makePackage({ ...exampleSubmission, confirmed }, { encrypt, schemaUri });
  assert.ok(!JSON.stringify(sent).includes('far-away'));
  assert.deepEqual(JSON.parse(await decrypted(sent['encryptedConfirmed'] as string)), {
    senderReference: exampleSubmission.idempotencyKey,
    confirmed,
  });
  assert.ok(!('encryptedConfirmed' in made), 'nothing where there is nothing');
});

test('A package is what the OpenAPI document describes.', async () => {
  const file = new URL('../../../../docs/endpoint.openapi.json', import.meta.url);
  const openapi = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const { content } = openapi.paths['/forms/{id}/submissions'].post.requestBody;
  const { $ref } = content[packageType]!.schema;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const check = ajv.addSchema({ ...openapi, $id: 'openapi' }).getSchema(`openapi${$ref}`)!;
  const confirmed = [{ pointer: '/plz', warning: 'far-away' }];
  const sent = await makePackage({ ...exampleSubmission, files, confirmed }, { encrypt, schemaUri });
  assert.ok(check(sent), JSON.stringify(check.errors));
  assert.ok(!check({ ...sent, encryptedData: '{}' }), 'what is not encrypted is told apart');
});

test('The metadata fit the schema of FIT-Connect 2.1.0.', async () => {
  const shared = new URL('../../../../../shared/standards/', import.meta.url);
  const file = new URL('fit-connect-metadata-2.1.0.schema.json', shared);
  if (!existsSync(file)) {
    console.warn('The schema of FIT-Connect is not beside the checkout: nothing compared.');
    return;
  }
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  assert.ok(validate(JSON.parse(await decrypted(made.encryptedMetadata))), JSON.stringify(validate.errors));
  assert.ok(!validate({ contentStructure: {} }), 'The schema tells right from wrong');
});
