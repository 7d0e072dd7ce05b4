import { expect } from '@open-wc/testing';
import { formats } from '@amtform/validation';
import { completeWords, languages, loadWords, wordsIn } from './languages.js';
import type { Sentence } from './sentence.js';

/** Codes whose sentence names a number. */
const limits = /^(m(in|ax)(Length|imum|Items|Properties)|exclusiveM|multipleOf)/;

/** “Invalid” in each language: it helps nobody. */
const onlyWrong = /ungültig|invalid|geçersiz|недійсн|غير صالح|njepłaćiw/;

/** “For example”, or the example itself where a language begins another way. */
const example = (forExample: string) => new RegExp(`${forExample}|[\\d@]`);

function blanksFor(code: string): readonly string[] {
  // A file is named by its own name.
  if (code === 'fileUnreadable') return ['{name}'];
  if (code === 'anyOf:missing') return ['{labels}'];
  if (code === 'iban:length') return ['{country}', '{expected}', '{label}'];
  if (code.startsWith('din-91379-')) return ['{character}', '{label}'];
  return limits.test(code) ? ['{label}', '{limit}'] : ['{label}'];
}

const formsOf = (sentence: Sentence): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);

const blanksOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

/** Every text of a language with the names that lead to it. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : textsOf(value as object, `${path}${name} `),
  );
}

await Promise.all([completeWords(), ...languages.map(loadWords)]);

for (const language of languages) {
  describe(`The words in “${language}”`, () => {
    const words = wordsIn(language)!;
    const german = wordsIn('de')!;

    it('describe only formats that are checked.', () => {
      for (const name of Object.keys(words.formats)) {
        const [format = ''] = name.split(':');
        expect(format === '' || formats.has(format), name).to.equal(true);
      }
    });

    it('describe every format that is checked, but for those that only programs write.', () => {
      const silent = [...formats.keys()].filter((format) => !Object.hasOwn(words.formats, format));
      expect(silent).to.have.members(['json-pointer', 'relative-json-pointer', 'regex']);
    });

    it('name the field in every sentence, and the limit where there is one.', () => {
      for (const [code, sentence] of Object.entries({ ...words.formats, ...words.messages })) {
        const expected = blanksFor(code);
        // A form for one number alone may say it in a word, as “one entry” does.
        for (const form of formsOf(sentence)) expect(expected, code).to.include.members(blanksOf(form));
        expect(blanksOf(formsOf(sentence).at(-1)!), code).to.deep.equal(expected);
      }
    });

    it('say with an example what is right where a format is wrong, and nowhere only that something is wrong.', () => {
      const forExample = words.example
        .split('{')[0]!
        .replace(/[\s,:]+$/, '')
        .toLowerCase();
      for (const [format, sentence] of Object.entries(words.formats)) {
        if (format === '') continue;
        for (const form of formsOf(sentence)) expect(form.toLowerCase(), format).to.match(example(forExample));
      }
      for (const [code, sentence] of Object.entries({ ...words.formats, ...words.messages })) {
        for (const form of formsOf(sentence)) expect(form.toLowerCase(), code).not.to.match(onlyWrong);
      }
    });

    it('have the same blanks as the German ones.', () => {
      const others = Object.fromEntries(textsOf({ ...words, messages: {}, formats: {}, summary: {} }));
      for (const [name, text] of textsOf({ ...german, messages: {}, formats: {}, summary: {} })) {
        expect(blanksOf(others[name]!), name).to.deep.equal(blanksOf(text));
      }
    });

    it('have all forms that its numbers take.', function () {
      if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return;
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const sentence of [words.summary, ...Object.values(words.messages)]) {
        if (typeof sentence !== 'string') expect(Object.keys(sentence)).to.have.members(needed);
      }
    });

    it('are none empty and none left in another language.', () => {
      const own = new Map(textsOf(german));
      const same = textsOf(words).filter(([name, text]) => text === own.get(name) && text.length > 12);
      for (const [name, text] of textsOf(words)) expect(text.trim(), name).not.to.equal('');
      if (!language.startsWith('de')) expect(same).to.deep.equal([]);
    });
  });
}

describe('Words that are no part of the widget', () => {
  it('are not there, and asking for them harms nothing.', async () => {
    for (const language of ['fr', 'constructor', '']) {
      await loadWords(language);
      expect(wordsIn(language)).to.equal(undefined);
    }
  });
});
