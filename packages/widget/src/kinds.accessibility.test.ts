import { expect } from '@open-wc/testing';
import { type FieldKind, kinds } from '@amtform/model';
import { fieldAt, isolations, messagesAt, mountForm, screenOf, settled } from '../testing/mount-form.js';
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
const examples: Record<FieldKind, Readonly<Record<string, Example>>> = {
  text: {
    'a name': { schema: { type: 'string', maxLength: 5 }, answer: 'Ada', wrong: 'Ada Lovelace' },
    'a mail address': { schema: { type: 'string', format: 'email' }, answer: 'a@b.example', wrong: 'a@' },
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
  date: { 'a birthday': { schema: { type: 'string', format: 'date' }, answer: '1984-02-29', wrong: '1985-02-29' } },
};

/** A form with this one question, which is required and has help. */
function formOf({ schema }: Example, readOnly = false): object {
  const field = { title: 'Was wird gefragt?', description: 'Das steht im *Bescheid*.', readOnly, ...schema };
  return { type: 'object', title: 'Eine Frage', required: ['field'], properties: { field } };
}

it('There is an example of each kind.', () => {
  expect(Object.keys(examples).sort()).to.deep.equal(kinds.map((kind) => kind.name).sort());
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
          expect(fieldAt(form, '/field').querySelector('[readonly], [aria-readonly="true"]')).to.exist;
          await expect(screenOf(form)).to.be.accessible();
        });
      });
    }
  }
}

describe('These tests', () => {
  for (const isolation of isolations) {
    it(`would find a fault (isolation “${isolation}”).`, async () => {
      const form = await mountForm(formOf({ schema: { type: 'string' }, answer: '' }), { isolation });
      screenOf(form).querySelector('label')!.remove();
      await expect(screenOf(form)).not.to.be.accessible();
    });
  }
});
