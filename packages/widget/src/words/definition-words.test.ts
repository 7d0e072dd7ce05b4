import { expect } from '@open-wc/testing';
import { type FormDefinition, FormModel, formPages, readDefinition } from '@amtform/model';
import { validate } from '@amtform/validation';
import { DefinitionWords } from './definition-words.js';
import { loadWords } from './languages.js';
import { speechFor } from './speech.js';

await loadWords('en');

const definition = readDefinition({
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  description: 'Dauert fünf Minuten.',
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Name', description: 'Wie im Ausweis' },
      sex: { title: 'Geschlecht', enum: ['w', 'm', 3] },
      dogs: { type: 'array', title: 'Hunde', items: { type: 'object', properties: { breed: { type: 'string' } } } },
      cats: { type: 'array', title: 'Katzen', items: { type: 'string' } },
    },
  },
  pages: [{ id: 'all', title: 'Alles', description: 'Auf einer Seite', fields: ['/name', '/sex', '/dogs', '/cats'] }],
  fields: {
    '/name': { messages: { required: 'Wie heißen Sie?' } },
    '/sex': { options: { w: 'weiblich', m: 'männlich', 3: 'drei' } },
    '/dogs': { item: 'Hund', add: 'Noch ein Hund' },
  },
  texts: {
    en: {
      title: 'Register a dog',
      description: 'Takes five minutes.',
      pages: { all: { title: 'Everything', description: 'On one page' } },
      fields: {
        '/name': { label: 'Your name', hint: 'As in your passport', messages: { required: 'What is your name?' } },
        '/sex': { options: { w: 'female', 3: 'three' } },
        '/dogs': { item: 'Dog', add: 'One more dog' },
        '/dogs/*/breed': { label: 'Breed' },
        '/cats/*': { label: 'Cat' },
      },
      review: { declaration: 'All is true.', warning: 'Careful.' },
      receipt: { next: 'Wait.' },
    },
    'de-x-leicht': { title: 'Sie haben einen neuen Hund', fields: { '/dogs': { item: 'Ihr Hund' } } },
  },
  review: { declaration: 'Alles ist wahr.', warning: 'Vorsicht.' },
  submission: { type: 'http', url: '/dogs', receipt: { next: 'Warten Sie.' } },
});
const model = new FormModel(definition, { validate, answers: { dogs: [{ breed: 'Mops' }, {}], cats: ['Mimi'] } });

const wordsIn = (language: string, of: FormDefinition = definition) =>
  new DefinitionWords(of, speechFor(of, [language]));
const german = wordsIn('de');
const english = wordsIn('en');
const easy = wordsIn('de-x-leicht');

const labelOf = (words: DefinitionWords, pointer: string) => words.label(model.node(pointer)!);

describe('The words of a definition', () => {
  it('are those of the language: titles, pages, labels, hints, review and receipt.', () => {
    const page = formPages(definition, model.root)[0]!;
    expect(english.title).to.equal('Register a dog');
    expect(english.description).to.equal('Takes five minutes.');
    expect(english.page(page)).to.deep.equal({ title: 'Everything', description: 'On one page' });
    expect(labelOf(english, '/name')).to.equal('Your name');
    expect(english.hint(model.node('/name')!)).to.equal('As in your passport');
    expect([english.declaration, english.warning, english.next]).to.deep.equal(['All is true.', 'Careful.', 'Wait.']);
  });

  it('are the definition’s own in its own language.', () => {
    const page = formPages(definition, model.root)[0]!;
    expect(german.title).to.equal('Hund anmelden');
    expect(german.description).to.equal('Dauert fünf Minuten.');
    expect(german.page(page)).to.deep.equal({ title: 'Alles', description: 'Auf einer Seite' });
    expect(labelOf(german, '/name')).to.equal('Name');
    expect(german.hint(model.node('/name')!)).to.equal('Wie im Ausweis');
    expect([german.declaration, german.warning, german.next]).to.deep.equal([
      'Alles ist wahr.',
      'Vorsicht.',
      'Warten Sie.',
    ]);
  });

  it('fall back one by one to the definition’s own.', () => {
    expect(easy.title).to.equal('Sie haben einen neuen Hund');
    expect(labelOf(easy, '/name')).to.equal('Name');
    expect(easy.next).to.equal('Warten Sie.');
    expect(labelOf(english, '/dogs')).to.equal('Hunde');
  });

  it('fall back by way of the language that the wanted one is a variant of.', () => {
    const texts = { de: { title: 'Hund' }, 'de-x-leicht': { description: 'Kurz' } };
    const words = wordsIn('de-x-leicht', { ...definition, language: 'en', title: 'Dog', texts });
    expect([words.title, words.description]).to.deep.equal(['Hund', 'Kurz']);
  });

  it('give the only page of a definition without pages the words of the form.', () => {
    const { pages: _pages, ...single } = definition;
    const page = formPages(single, model.root)[0]!;
    expect(wordsIn('en', single).page(page)).to.deep.equal({
      title: 'Register a dog',
      description: 'Takes five minutes.',
    });
  });
});

describe('The words of a page that was made of a group', () => {
  it('are those of the group, in each language.', () => {
    const fields = Array.from({ length: 15 }, (_, i) => [`field${i}`, { type: 'string' }]);
    const properties = Object.fromEntries(fields) as Record<string, unknown>;
    const long = readDefinition({
      id: 'long',
      version: '1.0.0',
      language: 'de',
      title: 'Lang',
      schema: {
        type: 'object',
        properties: {
          person: { type: 'object', title: 'Person', properties },
          place: { type: 'object', title: 'Anschrift', properties },
        },
      },
      texts: { en: { fields: { '/place': { label: 'Address' } } } },
    });
    const pages = formPages(long, new FormModel(long, { validate }).root);
    const titlesIn = (language: string) => pages.map((page) => wordsIn(language, long).page(page).title);
    expect(titlesIn('de')).to.deep.equal(['Person', 'Anschrift']);
    expect(titlesIn('en')).to.deep.equal(['Person', 'Address']);
  });
});

describe('The words of a list', () => {
  it('number its entries, by the word of the language.', () => {
    expect(labelOf(german, '/dogs/1')).to.equal('Hund 2');
    expect(labelOf(english, '/dogs/1')).to.equal('Dog 2');
    expect(labelOf(easy, '/dogs/1')).to.equal('Ihr Hund 2');
  });

  it('number its entries by the label of an entry where there is no other word.', () => {
    expect(labelOf(german, '/cats/0')).to.equal('Katzen 1');
    expect(labelOf(english, '/cats/0')).to.equal('Cat 1');
  });

  it('stand on the button that adds an entry.', () => {
    const dogs = model.node('/dogs')!;
    expect([german.add(dogs), english.add(dogs), easy.add(dogs)]).to.deep.equal([
      'Noch ein Hund',
      'One more dog',
      'Noch ein Hund',
    ]);
    expect(german.item(dogs)).to.equal('Hund');
    expect(german.item(model.node('/cats')!)).to.equal('Katzen');
    expect(german.add(model.node('/cats')!)).to.equal(undefined);
  });
});

describe('The words of options', () => {
  const sex = model.node('/sex')!;
  const labelsIn = (words: DefinitionWords) => {
    if (sex.type !== 'field') throw new Error('The sex is no field');
    return words.options(sex).map((option) => option.label);
  };

  it('are named by value, and fall back one by one.', () => {
    expect(labelsIn(german)).to.deep.equal(['weiblich', 'männlich', 'drei']);
    expect(labelsIn(english)).to.deep.equal(['female', 'männlich', 'three']);
  });

  it('change nothing else: the value that is sent stays the same.', () => {
    if (sex.type !== 'field') throw new Error('The sex is no field');
    expect(english.options(sex).map((option) => option.value)).to.deep.equal(['w', 'm', 3]);
  });
});

describe('The sentences of a definition', () => {
  it('are those of the language, else the definition’s own.', () => {
    expect(german.message('/name', 'required')).to.equal('Wie heißen Sie?');
    expect(english.message('/name', 'required')).to.equal('What is your name?');
    expect(easy.message('/name', 'required')).to.equal('Wie heißen Sie?');
  });

  it('are only there for the codes that the author thought of.', () => {
    expect(german.message('/name', 'maxLength')).to.equal(undefined);
    expect(german.message('/sex', 'required')).to.equal(undefined);
    expect(german.message('/name', 'constructor')).to.equal(undefined);
  });
});
