import { expect } from '@open-wc/testing';
import { languages } from '../../words/languages.js';
import { draftWordsFor, loadDraftWords } from './draft-words-for.js';

/** Every text with the names that lead to it. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : textsOf(value as object, `${path}${name} `),
  );
}

const blanksOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
const german = draftWordsFor('de')!;

for (const language of languages) {
  it(`What is said about drafts is said in “${language}”, with the same blanks and nothing left in German.`, async () => {
    await loadDraftWords(language);
    const own = new Map(textsOf(draftWordsFor(language)!));
    expect([...own.keys()]).to.have.members(textsOf(german).map(([name]) => name));
    for (const [name, text] of textsOf(german)) {
      expect(own.get(name)!.trim(), name).not.to.equal('');
      expect(blanksOf(own.get(name)!), name).to.deep.equal(blanksOf(text));
      if (!language.startsWith('de')) expect(own.get(name), name).not.to.equal(text);
    }
  });
}

it('A country’s variety of a language speaks that language, and one that the widget does not have German.', async () => {
  await loadDraftWords('uk-UA');
  expect(draftWordsFor('uk-UA')).to.equal(draftWordsFor('uk'));
  expect(draftWordsFor('de-AT')).to.equal(german);
  expect(draftWordsFor('fr')).to.equal(german);
  expect(draftWordsFor('constructor')).to.equal(german);
});
