import { expect } from '@open-wc/testing';
import { focusedIn, mountForm, pressNext, screenOf, titleOf, wordsOf } from '../../testing/mount-form.js';
import { press } from '../../testing/press.js';
import type { AmtForm } from '../index.js';
import '../index.js';

const text = { type: 'string' };
const address = {
  type: 'object',
  properties: { street: { ...text, title: 'Straße' }, town: { ...text, title: 'Ort' } },
  required: ['street'],
};
const definition = {
  id: 'review',
  version: '1.0.0',
  language: 'de',
  title: 'Anmeldung',
  schema: {
    type: 'object',
    properties: {
      people: { type: 'integer', title: 'Einwohner' },
      since: { type: 'integer', title: 'Baujahr' },
      rent: { type: 'number', title: 'Miete' },
      account: { ...text, format: 'iban', title: 'IBAN' },
      born: { ...text, format: 'date', title: 'Geboren am' },
      country: { ...text, title: 'Land' },
      photo: { ...text, title: 'Foto' },
      sum: { type: 'number', title: 'Summe' },
      home: { ...address, title: 'Anschrift' },
      bill: { ...address, title: 'Rechnungsanschrift' },
      pets: { type: 'array', title: 'Tiere', items: { ...text, title: 'Name' } },
    },
  },
  fields: {
    '/rent': { kind: 'amount' },
    '/country': { kind: 'country' },
    '/photo': { kind: 'file' },
    '/sum': { kind: 'amount', compute: { '+': [{ var: 'rent' }, 0.5] } },
    '/bill': { sameAs: { as: '/home', label: 'Wie die Anschrift oben' } },
  },
  review: {},
};
const answers = {
  people: 83_577,
  since: 1980,
  rent: 1234.5,
  account: 'DE02120300000000202051',
  born: '1980-03-31',
  country: 'GR',
  photo: 'amt-file:0?name=Haus+vorn.jpg&size=4',
  home: { street: 'Markt 1' },
};

const dl = (form: AmtForm) => [...screenOf(form).querySelectorAll('.amt-review > div')];
const rowOf = (form: AmtForm, label: string) => dl(form).find((row) => wordsOf(row.querySelector('dt')!) === label)!;
const answerOf = (form: AmtForm, label: string) => wordsOf(rowOf(form, label).querySelector('dd')!);
const linkOf = (form: AmtForm, label: string) => rowOf(form, label).querySelector('a');

/** The review of these answers. */
async function review(form: AmtForm): Promise<AmtForm> {
  while (screenOf(form).querySelector('.amt-review a') === null) await pressNext(form);
  return form;
}

const reviewOf = async (given: object = answers) => review(await mountForm(definition, { answers: given }));

describe('The review', () => {
  it('shows each answer as a person reads it: numbers, money, accounts, dates, countries and files.', async () => {
    const form = await reviewOf();
    expect(answerOf(form, 'Einwohner')).to.equal('83.577');
    expect(answerOf(form, 'Baujahr')).to.equal('1980');
    expect(answerOf(form, 'Miete')).to.equal('1.234,50 €');
    expect(answerOf(form, 'IBAN')).to.equal('DE02 1203 0000 0000 2020 51');
    expect(answerOf(form, 'Geboren am')).to.equal('31. März 1980');
    expect(answerOf(form, 'Land')).to.equal('Griechenland');
    expect(answerOf(form, 'Foto')).to.equal('Haus vorn.jpg');
    expect(answerOf(form, 'Tiere')).to.equal('Keine Angabe');
    await expect(screenOf(form)).to.be.accessible();
  });

  it('has no way to change what is computed.', async () => {
    const form = await reviewOf();
    expect(answerOf(form, 'Summe')).to.equal('1.235,00 €');
    expect(linkOf(form, 'Summe')).to.equal(null);
    expect(linkOf(form, 'Miete')).not.to.equal(null);
  });

  it('does not say the title of a form with one page a second time.', async () => {
    const form = await reviewOf();
    const headings = [...screenOf(form).querySelectorAll('.amt-heading')].map(wordsOf);
    expect(headings).to.deep.equal(['Anschrift', 'Rechnungsanschrift']);
  });

  it('leads from a list without entries to the list.', async () => {
    const form = await reviewOf();
    await press(form, '[data-change="/pets"]');
    expect(focusedIn(form)?.closest('[data-at]')).to.have.attribute('data-at', '/pets');
  });
});

describe('Answers that were taken over, on the review', () => {
  const ticked = async () => {
    const form = await mountForm(definition, { answers });
    await press(form, '[data-copy] input');
    return review(form);
  };

  it('are read below the words of the tick, and only the tick can be changed.', async () => {
    const form = await ticked();
    expect(answerOf(form, 'Wie die Anschrift oben')).to.equal('Ja');
    const streets = dl(form).filter((row) => wordsOf(row.querySelector('dt')!) === 'Straße');
    expect(streets.map((row) => wordsOf(row.querySelector('dd')!))).to.deep.equal(['Markt 1', 'Markt 1']);
    expect(streets.map((row) => row.querySelector('a') !== null)).to.deep.equal([true, false]);
  });

  it('lead to the tick, and back to the review.', async () => {
    const form = await ticked();
    await press(form, '[data-change="/bill"]');
    expect(focusedIn(form)?.closest('[data-copy]')).not.to.equal(null);
    await pressNext(form);
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
    expect(focusedIn(form)).to.match('[data-change="/bill"]');
  });
});
