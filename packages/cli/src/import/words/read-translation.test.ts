import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTranslation } from './read-translation.js';

const texts = { 'a.title': { fi: 'A', sv: 'Å', en: '' }, 'b.title': { sv: 'B' } };

test('Texts are read at the top of the file and inside “translations”.', () => {
  for (const json of [texts, { translations: texts }]) {
    assert.deepEqual(readTranslation(json, 'fi').words('a.title'), { own: 'A', others: { sv: 'Å' } });
  }
});

test('Without a wish the language with most texts is the definition’s own.', () => {
  assert.equal(readTranslation(texts, undefined).language, 'sv');
});

test('Without a file every text means itself, in the given language or an unknown one.', () => {
  const translation = readTranslation(undefined, undefined);
  assert.equal(translation.language, 'und');
  assert.deepEqual(translation.words('a.title'), { own: 'a.title', others: {} });
  assert.deepEqual(translation.gaps, []);
  assert.equal(readTranslation(undefined, 'de').language, 'de');
});

test('Texts that nobody asked for are gaps, and so are missing languages of the others.', () => {
  const translation = readTranslation(texts, 'fi');
  translation.words('b.title');
  assert.deepEqual(
    translation.gaps.map(({ pointer, keyword, value }) => [pointer, keyword, value]),
    [
      ['/a.title', 'text', 'A'],
      ['/b.title', 'fi', undefined],
    ],
  );
});

for (const [what, json, message] of [
  ['that is a list', [], /not a JSON object/],
  ['without texts', { a: 'A', b: {} }, /has no texts/],
  ['without the wanted language', texts, /no text in de\. Choose one of: fi, sv\./],
] as const) {
  test(`A file ${what} is refused with what to do.`, () => {
    assert.throws(() => readTranslation(json, 'de'), { name: 'InputError', message });
  });
}
