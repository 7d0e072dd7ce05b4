import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionFaults } from './definition-faults.js';

const faultsOf = (format: string, plan: object, fields: object = {}) =>
  definitionFaults({
    id: 'plan',
    version: '1.0.0',
    language: 'de',
    title: 'Plan',
    schema: { type: 'object', properties: { plan: { title: 'Plan', ...plan } } },
    fields: fields as never,
    submission: { type: 'http', url: '/send', format },
  }).map(({ path, reason }) => `${path} ${reason}`);
const file = { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/pdf' };

for (const format of ['answers', 'urlencoded']) {
  test(`A form that asks for files is refused with the format ${format}, which would lose them.`, () => {
    const reason = `asks for a file, but the format “${format}” carries none.`;
    assert.deepEqual(faultsOf(format, file), [`/schema/properties/plan ${reason}`]);
    assert.deepEqual(faultsOf(format, { type: 'array', items: { type: 'string', format: 'data-url' } }), [
      `/schema/properties/plan/items ${reason}`,
    ]);
    assert.deepEqual(faultsOf(format, { type: 'string' }, { '/plan': { kind: 'file' } }), [
      `/fields/~1plan/kind ${reason}`,
    ]);
    assert.deepEqual(faultsOf(format, { type: 'string' }), []);
  });
}

for (const format of ['envelope', 'multipart']) {
  test(`The format ${format} carries files.`, () => {
    assert.deepEqual(faultsOf(format, file), []);
  });
}
