import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableName } from './readable-name.js';

const labels: Readonly<Record<string, string>> = {
  firstName: 'First name',
  first_name: 'First name',
  'FIRST-NAME': 'First name',
  'first.name': 'First name',
  plzOrt2: 'Plz ort 2',
  hausNrVon: 'Haus nr von',
  URLOfShop: 'Url of shop',
  straßeÄnderung: 'Straße änderung',
  größeÜberAlles: 'Größe über alles',
  'a/b': 'A b',
  x: 'X',
};

for (const [name, label] of Object.entries(labels)) {
  test(`The property “${name}” is labelled “${label}”.`, () => assert.equal(readableName(name), label));
}

test('A name without a letter stays as it is.', () => {
  for (const name of ['', '_', '--', '🐕']) assert.equal(readableName(name), name);
});
