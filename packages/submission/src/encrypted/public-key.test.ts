import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeKey } from '../../testing/office-key.js';
import { PublicKeyError, readPublicKey } from './public-key.js';

const { publicKey, privateKey } = await officeKey();
const short = (await officeKey(3072)).publicKey;

test('A public key of 4096 bits is taken.', () => {
  const { kty, kid, n, e } = readPublicKey(publicKey);
  assert.deepEqual({ kty, kid, n, e }, { kty: 'RSA', kid: 'office-2026', n: publicKey['n'], e: 'AQAB' });
});

const { kid: _, ...nameless } = publicKey;
const refused = [
  ['that is missing', undefined, /publicKey is missing/],
  ['that is a list', [], /publicKey is missing/],
  ['that is private', privateKey, /private key/],
  ['of 3072 bits', short, /4096/],
  ['that is padded to look long', { ...short, n: `${'A'.repeat(200)}${String(short['n'])}` }, /4096/],
  ['for signatures', { ...publicKey, use: 'sig' }, /use/],
  ['for other operations', { ...publicKey, key_ops: ['verify'] }, /key_ops/],
  ['for another algorithm', { ...publicKey, alg: 'RSA-OAEP' }, /alg/],
  ['with another exponent', { ...publicKey, e: 'Aw' }, /\.e /],
  ['of another type', { ...publicKey, kty: 'EC' }, /kty/],
  ['without a name', nameless, /kid/],
] as const;
for (const [fault, key, reason] of refused) {
  test(`A key ${fault} is refused, and the reason names the member.`, () => {
    assert.throws(
      () => readPublicKey(key),
      (error) => error instanceof PublicKeyError && reason.test(error.message),
    );
  });
}
