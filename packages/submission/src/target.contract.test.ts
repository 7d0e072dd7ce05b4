import { EncryptedTarget } from './encrypted/encrypted-target.js';
import { HttpTarget } from './http/http-target.js';
import { officeKey } from '../testing/office-key.js';
import { targetContract } from '../testing/target-contract.js';

const { publicKey } = await officeKey();
const schemaUri = 'https://town.example/dog.schema.json';

targetContract('HttpTarget', (url) => new HttpTarget({ url, timeoutMs: 400 }));
targetContract(
  'HttpTarget with answers by PUT',
  (url) => new HttpTarget({ url, format: 'answers', method: 'PUT', timeoutMs: 400 }),
);
targetContract(
  'HttpTarget with parts and a file',
  (url) => new HttpTarget({ url, format: 'multipart', timeoutMs: 400 }),
);
targetContract('HttpTarget as a classic form', (url) => new HttpTarget({ url, format: 'urlencoded', timeoutMs: 400 }));
targetContract('EncryptedTarget', (url) => new EncryptedTarget({ url, publicKey, schemaUri, timeoutMs: 400 }));
