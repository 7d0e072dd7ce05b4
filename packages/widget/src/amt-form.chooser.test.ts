import { expect } from '@open-wc/testing';
import { chooseOption } from '../testing/answer-field.js';
import { fillPage } from '../testing/fill-page.js';
import { focusedIn, isolations, mountForm, screenOf, settled, summaryOf, wordsOf } from '../testing/mount-form.js';
import type { AmtForm } from './index.js';
import './index.js';

/** A payment, by one of two ways that ask different things. */
const schema = {
  type: 'object',
  title: 'Zahlung',
  required: ['payment'],
  properties: {
    payment: {
      type: 'object',
      title: 'Wie zahlen Sie?',
      oneOf: [
        {
          title: 'Lastschrift',
          required: ['iban'],
          properties: { iban: { type: 'string', format: 'iban', title: 'IBAN' } },
        },
        { title: 'Rechnung', required: ['street'], properties: { street: { type: 'string', title: 'Straße' } } },
      ],
    },
  },
};

const chooserOf = (form: AmtForm) => screenOf(form).querySelector<HTMLElement>('amt-choice-field[data-choice]')!;
const askedIn = (form: AmtForm) =>
  [...screenOf(form).querySelectorAll<HTMLElement>('amt-text-field')].map(({ dataset }) => dataset['at']);

async function choose(form: AmtForm, index: number): Promise<void> {
  chooseOption(chooserOf(form), index);
  await settled(form);
}

for (const isolation of isolations) {
  describe(`A choice between ways to answer (isolation “${isolation}”)`, () => {
    it('asks first which way, then what belongs to it.', async () => {
      const form = await mountForm(schema, { isolation });
      expect(askedIn(form)).to.deep.equal([]);
      await choose(form, 1);
      expect(askedIn(form)).to.deep.equal(['/payment/street']);
      await choose(form, 0);
      expect(askedIn(form)).to.deep.equal(['/payment/iban']);
      await expect(screenOf(form)).to.be.accessible();
    });

    it('says once that the way is missing, and the summary leads to it.', async () => {
      const form = await mountForm(schema, { isolation });
      form.check();
      await settled(form);
      expect(summaryOf(form)).to.have.length(1);
      expect(chooserOf(form).querySelectorAll('.amt-message')).to.have.length(1);
      await expect(screenOf(form)).to.be.accessible();
      screenOf(form).querySelector<HTMLElement>('amt-error-summary a')!.click();
      await settled(form);
      expect(chooserOf(form).contains(focusedIn(form))).to.equal(true);
      await choose(form, 0);
      expect(summaryOf(form)).to.deep.equal([]);
    });

    it('is filled in, and sends what belongs to the chosen way.', async () => {
      const form = await mountForm(schema, { isolation });
      await fillPage(form, { payment: { street: 'Am Mühlgraben 1' } });
      expect(form.model!.submission()).to.deep.equal({ payment: { street: 'Am Mühlgraben 1' } });
      expect(form.issues).to.deep.equal([]);
    });

    it('has the words of the language.', async () => {
      const fields = { '/payment': { options: { 0: 'By direct debit', 1: 'By invoice' } } };
      const form = await mountForm(
        { id: 'pay', version: '1.0.0', language: 'de', title: 'Zahlung', schema, texts: { en: { fields } } },
        { isolation, lang: 'en' },
      );
      expect(wordsOf(chooserOf(form)))
        .to.contain('By direct debit')
        .and.to.contain('By invoice');
      expect(wordsOf(chooserOf(form))).not.to.match(/Lastschrift|Rechnung/);
    });

    it('keeps the way that was chosen, whatever is typed or taken away.', async () => {
      const form = await mountForm(schema, { isolation });
      await fillPage(form, { payment: { street: 'Am Mühlgraben 1' } });
      form.model!.setAnswer('/payment/street', undefined);
      await settled(form);
      expect(askedIn(form)).to.deep.equal(['/payment/street']);
    });
  });
}

describe('A choice between very many ways to answer', () => {
  const ways = Array.from({ length: 31 }, (_, i) => ({
    title: `Amt ${String(i)}`,
    required: ['room'],
    properties: { room: { type: 'string', title: `Raum im Amt ${String(i)}` } },
  }));
  const many = {
    type: 'object',
    required: ['office'],
    properties: { office: { type: 'object', title: 'Wohin?', oneOf: ways } },
  };
  const search = (form: AmtForm) => screenOf(form).querySelector<HTMLElement>('amt-search-field[data-choice]')!;

  /** Types a text into the chooser and leaves it. */
  async function write(form: AmtForm, text: string): Promise<void> {
    const input = search(form).querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    input.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await settled(form);
  }

  for (const isolation of isolations) {
    it(`is found by typing (isolation “${isolation}”).`, async () => {
      const form = await mountForm(many, { isolation });
      await write(form, 'Amt 30');
      expect(askedIn(form)).to.deep.equal(['/office/room']);
      expect(wordsOf(screenOf(form))).to.contain('Raum im Amt 30');
      await expect(screenOf(form)).to.be.accessible();
    });
  }

  it('keeps the way that was chosen until there is another: a text that names none goes.', async () => {
    const form = await mountForm(many, { answers: { office: { room: '7' } } });
    await write(form, 'Amt 2');
    await write(form, 'Nirgendwo');
    expect(search(form).querySelector('input')!.value).to.equal('Amt 2');
    expect(wordsOf(screenOf(form))).to.contain('Raum im Amt 2');
    await write(form, '');
    expect(askedIn(form)).to.deep.equal([]);
  });

  it('says once that the way is missing.', async () => {
    const form = await mountForm(many);
    form.check();
    await settled(form);
    expect(summaryOf(form)).to.have.length(1);
    expect(search(form).querySelectorAll('.amt-message')).to.have.length(1);
  });
});
