import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from './slug.js';

for (const [text, name] of [
  ['grant_info_step', 'grant_info_step'],
  ['Über Sie & Ihre Straße', 'uber-sie-ihre-strasse'],
  ['  a -_- b.c  ', 'a-b.c'],
  ['Élan 2', 'elan-2'],
  ['__proto__', 'proto'],
  ['東京', ''],
] as const) {
  test(`“${text}” is named ${JSON.stringify(name)}.`, () => {
    assert.equal(slug(text), name);
    assert.match(slug(text) || 'x', /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/);
  });
}
