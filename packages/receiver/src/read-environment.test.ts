import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './read-environment.js';

const needed = { FORMS: 'forms', DATABASE: 'data/Eingang 100%.db' };

test('Folder and file are enough: the rest is local and closed.', () => {
  const { databaseUrl, ...settings } = readEnvironment(needed);
  assert.equal(fileURLToPath(databaseUrl), resolve('data/Eingang 100%.db'));
  assert.deepEqual(settings, {
    definitions: resolve('forms'),
    port: 8080,
    host: '127.0.0.1',
    allowedOrigins: [],
    rateLimit: 30,
    proxies: 0,
    retentionDays: undefined,
    uploads: undefined,
    scanner: undefined,
    decryptionKey: undefined,
    clerks: undefined,
  });
});

test('Port, host and origins can be set.', () => {
  const environment = { ...needed, PORT: '0', HOST: '::1', ALLOWED_ORIGINS: 'https://a.example, https://b.example,' };
  const { port, host, allowedOrigins } = readEnvironment(environment);
  assert.deepEqual([port, host, allowedOrigins], [0, '::1', ['https://a.example', 'https://b.example']]);
});

test('PostgreSQL is named by its address, which no error repeats.', () => {
  const url = 'postgres://amtform@db.example/received';
  assert.equal(readEnvironment({ FORMS: 'forms', DATABASE_URL: url }).databaseUrl, url);
  assert.throws(
    () => readEnvironment({ FORMS: 'forms', DATABASE_URL: 'mysql://geheim@x' }),
    (error: Error) => {
      assert.match(error.message, /^DATABASE_URL /);
      return !error.message.includes('geheim');
    },
  );
});

test('Limits, retention and the scanner can be set.', () => {
  const settings = readEnvironment({
    ...needed,
    RATE_LIMIT: '5',
    PROXIES: '1',
    RETENTION_DAYS: '90',
    CLAMD: '[::1]:3310',
  });
  assert.deepEqual([settings.rateLimit, settings.proxies, settings.retentionDays], [5, 1, 90]);
  assert.ok(settings.scanner);
});

for (const [name, environment] of [
  ['FORMS', { DATABASE: 'x.db' }],
  ['DATABASE', { FORMS: 'forms', DATABASE: '' }],
  ['PORT', { ...needed, PORT: 'http' }],
  ['PORT', { ...needed, PORT: '65536' }],
  ['PORT', { ...needed, PORT: '' }],
  ['RETENTION_DAYS', { ...needed, RETENTION_DAYS: '-1' }],
  ['CLAMD', { ...needed, CLAMD: 'clamav' }],
] as const) {
  test(`${JSON.stringify(environment)} is refused with the name ${name}.`, () => {
    assert.throws(() => readEnvironment(environment), { name: 'ConfigurationError', message: new RegExp(`^${name} `) });
  });
}
