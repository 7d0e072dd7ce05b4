import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './read-environment.js';

const needed = { FORMS: 'forms', DATABASE: 'data/Eingang 100%.db' };

test('Folder and file are enough: the rest is local and closed.', () => {
  const { databaseUrl, ...settings } = readEnvironment(needed);
  assert.equal(fileURLToPath(databaseUrl), resolve('data/Eingang 100%.db'));
  assert.deepEqual(settings, { definitions: resolve('forms'), port: 8080, host: '127.0.0.1', allowedOrigins: [] });
});

test('Port, host and origins can be set.', () => {
  const environment = { ...needed, PORT: '0', HOST: '::1', ALLOWED_ORIGINS: 'https://a.example, https://b.example,' };
  const { port, host, allowedOrigins } = readEnvironment(environment);
  assert.deepEqual([port, host, allowedOrigins], [0, '::1', ['https://a.example', 'https://b.example']]);
});

for (const [name, environment] of [
  ['FORMS', { DATABASE: 'x.db' }],
  ['DATABASE', { FORMS: 'forms', DATABASE: '' }],
  ['PORT', { ...needed, PORT: 'http' }],
  ['PORT', { ...needed, PORT: '65536' }],
  ['PORT', { ...needed, PORT: '' }],
] as const) {
  test(`${JSON.stringify(environment)} is refused with the name ${name}.`, () => {
    assert.throws(() => readEnvironment(environment), { name: 'ConfigurationError', message: new RegExp(`^${name} `) });
  });
}
