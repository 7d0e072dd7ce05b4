import { expect } from '@open-wc/testing';
import { schemaHash } from './schema-hash.js';

describe('The hash of a schema', () => {
  it('is the SHA-256 of its canonical form, whatever the order of its members.', async () => {
    // printf '{"a":[1,true,null],"b":"ü"}' | sha256sum
    const expected = '0556012393cc2bd7c99513896d3275364f0917f53eb68ec2c1831ae45e53c72b';
    expect(await schemaHash({ b: 'ü', a: [1, true, null] })).to.equal(expected);
    expect(await schemaHash({ a: [1, true, null], b: 'ü' })).to.equal(expected);
  });

  it('is another one as soon as a word changes.', async () => {
    expect(await schemaHash({ title: 'Name' })).not.to.equal(await schemaHash({ title: 'Name?' }));
  });
});
