import { expect } from '@open-wc/testing';
import { type BuiltInKind, FormModel, type Issue, kinds, readDefinition } from '@amtform/model';
import type { ReceiverIssue } from '@amtform/submission';
import { validate } from '@amtform/validation';
import { DefinitionWords } from '../words/definition-words.js';
import { completeWords, loadWords } from '../words/languages.js';
import { messageOf } from './message-of.js';
import { speechFor } from '../words/speech.js';

before(() => Promise.all([completeWords(), loadWords('en')]));

/** One field of each kind, and a list. */
const properties = {
  text: { type: 'string', title: 'Name' },
  'long-text': { type: 'string', title: 'Grund', maxLength: 2000 },
  number: { type: 'number', title: 'Größe' },
  whole: { type: 'integer', title: 'Anzahl' },
  'yes-no': { type: 'boolean', title: 'Neu?' },
  consent: { const: true, title: 'Gelesen' },
  choice: { enum: ['a', 'b'], title: 'Art' },
  choices: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] }, title: 'Zwecke' },
  date: { type: 'string', format: 'date', title: 'Geburt' },
  file: { type: 'string', format: 'data-url', title: 'Lageplan' },
  list: { type: 'array', items: { type: 'string' }, title: 'Vornamen' },
  country: { type: 'string', format: 'country', title: 'Land' },
  month: { type: 'string', format: 'year-month', title: 'Monat' },
  'partial-date': { type: 'string', format: 'partial-date', title: 'Geburt' },
  time: { type: 'string', format: 'local-time', title: 'Beginn' },
  'date-time': { type: 'string', format: 'date-time', title: 'Termin' },
  amount: { type: 'number', format: 'amount', title: 'Betrag' },
  name: { type: 'string', format: 'din-91379-a', title: 'Name' },
  email: { type: 'string', format: 'email', title: 'Mail' },
  phone: { type: 'string', format: 'phone', title: 'Telefon' },
  postcode: { type: 'string', format: 'plz', title: 'PLZ' },
  iban: { type: 'string', format: 'iban', title: 'IBAN' },
  bic: { type: 'string', format: 'bic', title: 'BIC' },
  'tax-id': { type: 'string', format: 'tax-id', title: 'Nummer' },
  'licence-plate': { type: 'string', format: 'licence-plate', title: 'Kennzeichen' },
} as const;

const definition = readDefinition({
  id: 'test',
  version: '1.0.0',
  language: 'de',
  title: 'Test',
  schema: { type: 'object', properties },
  fields: { '/text': { messages: { pattern: 'Bitte nur Buchstaben.' } } },
  texts: { en: { fields: { '/text': { label: 'Your name' } } } },
});
const model = new FormModel(definition, { validate });

/** The sentence for an issue of one of the fields. */
function messageFor(
  name: string,
  code: string,
  { params = {}, language = 'de' }: { params?: Issue['params']; language?: string } = {},
) {
  const pointer = `/${name}`;
  const issue: Issue = { pointer, code, params, severity: 'error', labels: ['Formular', 'Ganz unten'] };
  const speech = speechFor(definition, [language]);
  const nodeAt = (at: string) => model.node(at);
  return messageOf(issue, nodeAt(pointer), {
    ...speech,
    nodeAt,
    definition: new DefinitionWords(definition, speech),
  });
}

describe('The sentence for an issue', () => {
  it('is the definition’s own where it has one for this field and code.', () => {
    expect(messageFor('text', 'pattern')).to.equal('Bitte nur Buchstaben.');
    expect(messageFor('date', 'pattern')).to.equal('Die Angabe „Geburt“ hat nicht die erwartete Form.');
  });

  it('names the field as the form does, in the language of the form.', () => {
    expect(messageFor('text', 'required')).to.equal('Bitte füllen Sie „Name“ aus.');
    expect(messageFor('text', 'required', { language: 'en' })).to.equal('Please fill in “Your name”.');
  });

  it('names all answers of which one is missing.', () => {
    const params = { missing: [['/text'], ['/number', '/date'], ['/choice']] };
    expect(messageFor('text', 'anyOf', { params })).to.equal(
      'Bitte füllen Sie mindestens eines davon aus: Name, Größe und Geburt oder Art.',
    );
    expect(messageFor('text', 'anyOf', { params, language: 'en' })).to.equal(
      'Please fill in at least one of these: Your name, Größe and Geburt, or Art.',
    );
  });

  it('names what has no field by the last of its labels.', () => {
    expect(messageFor('unknown', 'required')).to.equal('Bitte beantworten Sie „Ganz unten“.');
  });

  it('says what to do with a field of this kind.', () => {
    const expected: Record<Exclude<BuiltInKind, 'notice'> | 'list', string> = {
      text: 'Bitte füllen Sie „Name“ aus.',
      'long-text': 'Bitte füllen Sie „Grund“ aus.',
      number: 'Bitte füllen Sie „Größe“ aus.',
      'yes-no': 'Bitte wählen Sie bei „Neu?“ etwas aus.',
      consent: 'Bitte bestätigen Sie: „Gelesen“',
      choice: 'Bitte wählen Sie bei „Art“ etwas aus.',
      choices: 'Bitte wählen Sie bei „Zwecke“ etwas aus.',
      date: 'Bitte geben Sie bei „Geburt“ ein Datum ein.',
      file: 'Bitte wählen Sie bei „Lageplan“ etwas aus.',
      list: 'Bitte machen Sie bei „Vornamen“ mindestens einen Eintrag.',
      country: 'Bitte wählen Sie bei „Land“ etwas aus.',
      month: 'Bitte geben Sie bei „Monat“ ein Datum ein.',
      'partial-date': 'Bitte geben Sie bei „Geburt“ ein Datum ein.',
      time: 'Bitte geben Sie bei „Beginn“ eine Uhrzeit ein, zum Beispiel 14:30.',
      'date-time': 'Bitte geben Sie bei „Termin“ ein Datum ein.',
      amount: 'Bitte füllen Sie „Betrag“ aus.',
      name: 'Bitte füllen Sie „Name“ aus.',
      email: 'Bitte füllen Sie „Mail“ aus.',
      phone: 'Bitte füllen Sie „Telefon“ aus.',
      postcode: 'Bitte füllen Sie „PLZ“ aus.',
      iban: 'Bitte füllen Sie „IBAN“ aus.',
      bic: 'Bitte füllen Sie „BIC“ aus.',
      'tax-id': 'Bitte füllen Sie „Nummer“ aus.',
      'licence-plate': 'Bitte füllen Sie „Kennzeichen“ aus.',
    };
    expect(Object.keys(expected)).to.include.members(
      kinds.map((kind) => kind.name).filter((name) => name !== 'notice'),
    );
    for (const [name, sentence] of Object.entries(expected)) expect(messageFor(name, 'required')).to.equal(sentence);
  });

  it('says which sort of number it expects.', () => {
    expect(messageFor('number', 'type')).to.contain('eine Zahl ein, zum Beispiel 12 oder 12,5');
    expect(messageFor('whole', 'type')).to.contain('eine ganze Zahl');
    expect(messageFor('text', 'type')).to.equal('Bitte prüfen Sie die Angabe „Name“.');
  });

  it('writes limits as the language does.', () => {
    const params = { limit: 12.5 };
    expect(messageFor('number', 'maximum', { params })).to.equal('„Größe“ darf höchstens 12,5 sein.');
    expect(messageFor('number', 'maximum', { params, language: 'en' })).to.equal('“Größe” must be at most 12.5.');
  });

  it('speaks of options, not of entries, where options are chosen.', () => {
    const params = { limit: 2 };
    expect(messageFor('choices', 'minItems', { params })).to.equal('Bitte wählen Sie bei „Zwecke“ mindestens 2 aus.');
    expect(messageFor('list', 'minItems', { params })).to.equal(
      'Bitte machen Sie bei „Vornamen“ mindestens 2 Einträge.',
    );
    expect(messageFor('list', 'minItems', { params: { limit: 1 } })).to.contain('mindestens einen Eintrag.');
  });

  it('describes the format, or says that it is another one.', () => {
    expect(messageFor('text', 'format', { params: { format: 'iban' } })).to.contain('DE02 1203 0000 0000 2020 51');
    expect(messageFor('text', 'format', { params: { format: 'regex' } })).to.contain('nicht die erwartete Form');
    expect(messageFor('text', 'format')).to.contain('Name');
  });

  it('says which rule of a format is broken, where the format can tell.', () => {
    const sentence = (params: Issue['params']) => messageFor('text', 'format', { params });
    expect(sentence({ format: 'iban', reason: 'length', country: 'DE', expected: 22 })).to.contain(
      'Mit DE am Anfang sind es 22 Stellen.',
    );
    expect(sentence({ format: 'iban', reason: 'check-digits' })).to.contain('Eine Stelle ist falsch oder vertauscht.');
    expect(sentence({ format: 'iban', reason: 'form' })).to.contain('DE02 1203 0000 0000 2020 51');
    expect(sentence({ format: 'din-91379-a', reason: 'character', character: '2' })).to.contain('das Zeichen „2“');
  });

  it('says of a number with too many digits just that.', () => {
    const answers = { number: '12345678901234567' };
    const long = new FormModel(definition, { validate, answers });
    const issue = long.issues.find(({ pointer }) => pointer === '/number')!;
    const speech = speechFor(definition, ['de']);
    const words = { ...speech, definition: new DefinitionWords(definition, speech) };
    expect(messageOf(issue, long.node('/number'), words)).to.contain('zu viele Stellen');
  });

  it('is a calm general one for a code that nobody knows, whatever it is called.', () => {
    for (const code of ['receiver', 'constructor', 'toString', '__proto__', '']) {
      expect(messageFor('text', code), code).to.equal('Bitte prüfen Sie die Angabe „Name“.');
    }
    expect(messageFor('text', 'format', { params: { format: 'constructor' } })).to.contain('nicht die erwartete Form');
  });
});

describe('What a receiver says', () => {
  const messageOfReceiver = (code: string) => {
    const issue: ReceiverIssue = {
      pointer: '/text',
      code,
      params: {},
      severity: 'error',
      labels: [],
      detail: 'Schon vergeben <b>{label}</b>',
    };
    const speech = speechFor(definition, ['de']);
    return messageOf(issue, model.node('/text'), { ...speech, definition: new DefinitionWords(definition, speech) });
  };

  it('is the sentence, as it is, where nobody here has one for the code.', () => {
    expect(messageOfReceiver('taken')).to.equal('Schon vergeben <b>{label}</b>');
  });

  it('is not, where there is a sentence in the language of the form.', () => {
    expect(messageOfReceiver('required')).to.equal('Bitte füllen Sie „Name“ aus.');
    expect(messageOfReceiver('pattern')).to.equal('Bitte nur Buchstaben.');
  });
});
