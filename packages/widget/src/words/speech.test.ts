import { expect } from '@open-wc/testing';
import { readDefinition } from '@amtform/model';
import { de } from './de.js';
import { deLeicht } from './de-x-leicht.js';
import { en } from './en.js';
import { completeWords, loadWords } from './languages.js';
import { speechFor } from './speech.js';

before(() => Promise.all([completeWords(), ...['en', 'de-x-leicht'].map(loadWords)]));

const words = { title: 'x' };

/** A definition in one language, with texts in others. */
function definitionIn(language: string, ...others: string[]) {
  return readDefinition({
    id: 'test',
    version: '1.0.0',
    language,
    title: 'Test',
    schema: { properties: { name: { type: 'string' } } },
    texts: Object.fromEntries(others.map((other) => [other, words])),
  });
}

describe('The language of a form', () => {
  it('is the first wanted one in which the definition has words.', () => {
    const definition = definitionIn('de', 'en');
    expect(speechFor(definition, ['en', 'de'])).to.deep.equal({ language: 'en', words: en, texts: ['en'] });
    expect(speechFor(definition, ['de', 'en'])).to.deep.equal({ language: 'de', words: de, texts: [] });
  });

  it('is the page’s where the element has none.', () => {
    expect(speechFor(definitionIn('de', 'en'), [undefined, 'en']).language).to.equal('en');
    expect(speechFor(definitionIn('de', 'en'), ['', 'en']).language).to.equal('en');
  });

  it('is the definition’s own where nothing is wanted.', () => {
    expect(speechFor(definitionIn('en', 'de'), [undefined]).language).to.equal('en');
  });

  it('is never one in which only the widget has words: a form speaks one language.', () => {
    expect(speechFor(definitionIn('de'), ['en'])).to.deep.equal({ language: 'de', words: de, texts: [] });
    expect(speechFor(definitionIn('en'), ['de'])).to.deep.equal({ language: 'en', words: en, texts: [] });
  });

  it('is never one in which only the definition has words.', () => {
    expect(speechFor(definitionIn('de', 'fr'), ['fr']).language).to.equal('de');
  });

  it('is the next one that both have, where the widget has no words in the definition’s own.', () => {
    expect(speechFor(definitionIn('fr', 'en'), ['fr']).language).to.equal('en');
  });

  it('of a bare JSON Schema, which names none, is the wanted one.', () => {
    const definition = readDefinition({ type: 'object', properties: { name: { type: 'string' } } });
    expect(speechFor(definition, ['en']).language).to.equal('en');
    expect(speechFor(definition, []).language).to.equal('de');
  });

  it('before there is a definition is the wanted one.', () => {
    expect(speechFor(undefined, ['en']).words).to.equal(en);
    expect(speechFor(undefined, []).words).to.deep.equal(de);
    expect(speechFor(undefined, ['xx']).words).to.deep.equal(de);
  });
});

describe('A language falls back to the one that it is a variant of:', () => {
  it('easy German to German, text by text.', () => {
    const speech = speechFor(definitionIn('de', 'de-x-leicht', 'en'), ['de-x-leicht']);
    expect(speech).to.deep.equal({ language: 'de-x-leicht', words: deLeicht, texts: ['de-x-leicht'] });
  });

  it('easy German to German words of an English definition.', () => {
    const speech = speechFor(definitionIn('en', 'de', 'de-x-leicht'), ['de-x-leicht']);
    expect(speech.texts).to.deep.equal(['de-x-leicht', 'de']);
  });

  it('German of a country to German, and keeps its numbers and dates.', () => {
    expect(speechFor(definitionIn('de', 'en'), ['de-CH'])).to.deep.equal({ language: 'de-CH', words: de, texts: [] });
    expect(speechFor(definitionIn('de', 'en'), ['en-GB'])).to.deep.equal({
      language: 'en-GB',
      words: en,
      texts: ['en'],
    });
  });

  it('German to a definition in the German of a country.', () => {
    expect(speechFor(definitionIn('de-AT', 'en'), [])).to.deep.equal({ language: 'de-AT', words: de, texts: [] });
  });
});

describe('What a page has as its language is not always a language tag:', () => {
  it('capital letters do not matter.', () => {
    expect(speechFor(definitionIn('de', 'en'), ['EN']).words).to.equal(en);
    expect(speechFor(definitionIn('de', 'en'), ['EN']).texts).to.deep.equal(['en']);
  });

  for (const tag of ['en_GB', 'en-GB.UTF-8', 'en-', 'en-GB_euro', '-', ' en', 'constructor', 'en-x']) {
    it(`“${tag}” never makes a tag that dates and numbers cannot be written in.`, () => {
      const { language } = speechFor(definitionIn('de', 'en'), [tag]);
      expect(() => new Intl.NumberFormat(language)).not.to.throw();
    });
  }

  it('what begins with a language and goes wrong later is still understood as that language.', () => {
    for (const tag of ['en-GB.UTF-8', 'en-', 'en-GB_euro']) {
      expect(speechFor(definitionIn('de', 'en'), [tag]).words).to.equal(en);
    }
  });
});
