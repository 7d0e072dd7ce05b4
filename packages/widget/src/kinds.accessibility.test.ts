import { expect } from '@open-wc/testing';
import { type BuiltInKind, kinds } from '@amtform/model';
import { fieldAt, isolations, messagesAt, mountForm, screenOf, settled, wordsOf } from '../testing/mount-form.js';
import './index.js';

interface Example {
  readonly schema: object;
  readonly answer: unknown;
  /** An answer that the schema refuses; absent where only a missing one can be wrong. */
  readonly wrong?: unknown;
}

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ const: `option-${i}`, title: `Möglichkeit ${i}` }));

/** For each kind the schemas that lead to it. */
const examples: Record<Exclude<BuiltInKind, 'notice'>, Readonly<Record<string, Example>>> = {
  text: {
    'a name': { schema: { type: 'string', maxLength: 5 }, answer: 'Ada', wrong: 'Ada Lovelace' },
  },
  'long-text': {
    'a reason': { schema: { type: 'string', maxLength: 300 }, answer: 'Weil\nes so ist.', wrong: 'x'.repeat(301) },
  },
  number: { 'a height': { schema: { type: 'number', minimum: 0 }, answer: 45.5, wrong: 'hoch' } },
  'yes-no': { 'a question': { schema: { type: 'boolean' }, answer: false } },
  consent: { 'a declaration': { schema: { const: true }, answer: true } },
  choice: {
    'few options': { schema: { oneOf: options(3) }, answer: 'option-1', wrong: 'option-9' },
    'many options': { schema: { oneOf: options(12) }, answer: 'option-1', wrong: 'option-19' },
    'very many options': { schema: { oneOf: options(40) }, answer: 'option-1', wrong: 'option-49' },
  },
  choices: {
    purposes: {
      schema: { type: 'array', uniqueItems: true, maxItems: 1, items: { oneOf: options(3) } },
      answer: ['option-1'],
      wrong: ['option-1', 'option-2'],
    },
  },
  country: { citizenship: { schema: { type: 'string', format: 'country' }, answer: 'FR', wrong: 'Atlantis' } },
  month: { 'a first month': { schema: { type: 'string', format: 'year-month' }, answer: '2027-03', wrong: '2027-13' } },
  'partial-date': {
    'a birthday in part': { schema: { type: 'string', format: 'partial-date' }, answer: '1950-03', wrong: '50--' },
  },
  time: {
    'a beginning': { schema: { type: 'string', format: 'local-time' }, answer: '14:30', wrong: '25:00' },
    'a beginning with its zone': { schema: { type: 'string', format: 'time' }, answer: '14:30:00Z', wrong: 'früh' },
  },
  'date-time': {
    'an appointment': {
      schema: { type: 'string', format: 'date-time' },
      answer: '2027-01-31T14:30:00+01:00',
      wrong: '2027-2-31T14:30',
    },
  },
  amount: { 'a rent': { schema: { type: 'number', format: 'amount', minimum: 0 }, answer: 1234.5, wrong: -1 } },
  name: { 'a family name': { schema: { type: 'string', format: 'din-91379-a' }, answer: 'Nguyễn', wrong: 'R2D2' } },
  email: { 'a mail address': { schema: { type: 'string', format: 'email' }, answer: 'a@b.example', wrong: 'a@' } },
  phone: { 'a number to call': { schema: { type: 'string', format: 'phone' }, answer: '0351 564-0', wrong: '12' } },
  postcode: { 'a postcode': { schema: { type: 'string', format: 'plz' }, answer: '01067', wrong: '1067' } },
  iban: {
    'an account': {
      schema: { type: 'string', format: 'iban' },
      answer: 'DE02120300000000202051',
      wrong: 'DE02120300000000202052',
    },
  },
  bic: { 'a bank': { schema: { type: 'string', format: 'bic' }, answer: 'MARKDEF1100', wrong: 'MARK' } },
  'tax-id': {
    'a person': { schema: { type: 'string', format: 'tax-id' }, answer: '86095742719', wrong: '86095742718' },
  },
  'licence-plate': {
    'a car': { schema: { type: 'string', format: 'licence-plate' }, answer: 'DD-AB 123', wrong: 'DD' },
  },
  date: { 'a birthday': { schema: { type: 'string', format: 'date' }, answer: '1984-02-29', wrong: '1985-02-29' } },
  file: {
    'a plan': {
      schema: { type: 'string', format: 'data-url' },
      answer: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf',
    },
  },
};

/** A form with this one question, which is required and has help. */
function formOf({ schema }: Example, readOnly = false): object {
  const field = { title: 'Was wird gefragt?', description: 'Das steht im *Bescheid*.', readOnly, ...schema };
  return { type: 'object', title: 'Eine Frage', required: ['field'], properties: { field } };
}

it('There is an example of each kind.', () => {
  expect(Object.keys(examples).sort()).to.deep.equal(
    kinds.flatMap(({ name }) => (name === 'notice' ? [] : name)).sort(),
  );
});

for (const isolation of isolations) {
  for (const [kind, cases] of Object.entries(examples)) {
    for (const [name, example] of Object.entries(cases)) {
      describe(`The kind ${kind}, ${name} (isolation “${isolation}”), is accessible`, () => {
        it('empty.', async () => {
          const form = await mountForm(formOf(example), { isolation });
          expect(form.model!.node('/field')).to.include({ type: 'field', kind });
          await expect(screenOf(form)).to.be.accessible();
        });

        it('filled.', async () => {
          const form = await mountForm(formOf(example), { isolation, answers: { field: example.answer } });
          expect(form.issues).to.deep.equal([]);
          await expect(screenOf(form)).to.be.accessible();
        });

        it('wrong: left out, and answered as the schema refuses it.', async () => {
          for (const field of [undefined, example.wrong]) {
            const form = await mountForm(formOf(example), {
              isolation,
              ...(field !== undefined && { answers: { field } }),
            });
            form.check();
            await settled(form);
            expect(messagesAt(form, '/field')).to.have.length(1);
            expect(fieldAt(form, '/field').querySelector('[aria-invalid="true"]')).to.exist;
            await expect(screenOf(form)).to.be.accessible();
          }
        });

        it('read-only.', async () => {
          const form = await mountForm(formOf(example, true), { isolation, answers: { field: example.answer } });
          const field = fieldAt(form, '/field');
          expect(field.querySelector('input, textarea, select, button'), 'nothing looks editable').not.to.exist;
          expect(field.querySelector('output')!.labels[0]!.textContent).to.contain('Was wird gefragt?');
          expect(wordsOf(field.querySelector('output')!)).not.to.be.oneOf(['', 'Keine Angabe']);
          await expect(screenOf(form)).to.be.accessible();
        });
      });
    }
  }
}

describe('A notice', () => {
  for (const isolation of isolations) {
    it(`is read where others are asked, and takes no answer (isolation “${isolation}”).`, async () => {
      const field = { title: 'Gut zu wissen', description: 'Es kostet *nichts*.', type: 'string' };
      const definition = {
        id: 'notice',
        version: '1.0.0',
        language: 'de',
        title: 'Hinweis',
        schema: { type: 'object', properties: { field } },
        fields: { '/field': { kind: 'notice' } },
      };
      const form = await mountForm(definition, { isolation, answers: { field: 'x' } });
      expect(wordsOf(screenOf(form).querySelector('.amt-notice')!)).to.equal('Gut zu wissen Es kostet nichts.');
      expect(screenOf(form).querySelector('.amt-field')).not.to.exist;
      await expect(screenOf(form)).to.be.accessible();
    });
  }
});

describe('These tests', () => {
  for (const isolation of isolations) {
    it(`would find a fault (isolation “${isolation}”).`, async () => {
      const form = await mountForm(formOf({ schema: { type: 'string' }, answer: '' }), { isolation });
      screenOf(form).querySelector('label')!.remove();
      await expect(screenOf(form)).not.to.be.accessible();
    });
  }
});
