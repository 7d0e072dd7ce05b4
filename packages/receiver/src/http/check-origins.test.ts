import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOrigins } from './check-origins.js';

test('Origins as browsers send them are taken.', () => {
  checkOrigins(['https://www.example.org', 'http://127.0.0.1:8000', 'https://xn--mnchen-3ya.example']);
});

for (const origin of [
  '*',
  'null',
  '',
  'www.example.org',
  'https://example.org/',
  'https://example.org:443',
  'ftp://a',
]) {
  test(`“${origin}” is refused by name.`, () => {
    assert.throws(() => checkOrigins(['https://example.org', origin]), {
      name: 'ConfigurationError',
      message: new RegExp(`“${origin.replace('*', '\\*')}”`),
    });
  });
}
