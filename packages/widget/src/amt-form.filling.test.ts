import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  controlAt,
  fieldAt,
  focusedIn,
  isolations,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  summaryOf,
  titleOf,
  typeInto,
  wordsOf,
} from '../testing/mount-form.js';
import type { AmtForm } from './index.js';
import './index.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name', 'birth', 'dogs'],
    properties: {
      name: { type: 'string', title: 'Name', maxLength: 10 },
      birth: { type: 'string', format: 'date', title: 'Geburtsdatum' },
      iban: { type: 'string', format: 'iban', title: 'IBAN' },
      dogs: {
        type: 'array',
        title: 'Hunde',
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string', title: 'Name des Hundes' } },
        },
      },
    },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name', '/birth', '/iban'] },
    { id: 'dogs', title: 'Hunde', fields: ['/dogs'] },
  ],
  fields: { '/dogs': { item: 'Hund' } },
};
const person = { name: 'Ada', birth: '1984-02-29' };

const followFirst = async (form: AmtForm) => {
  screenOf(form).querySelector<HTMLElement>('amt-error-summary a')!.click();
  await settled(form);
};

for (const isolation of isolations) {
  const mount = (answers: object = {}) => mountForm(definition, { isolation, answers });

  describe(`Leaving a field (isolation “${isolation}”)`, () => {
    it('says what is wrong with it, and typing takes that away as soon as it is mended.', async () => {
      const form = await mount();
      controlAt(form, '/name').focus();
      expect(messagesAt(form, '/name')).to.deep.equal([]);
      controlAt(form, '/iban').focus();
      await settled(form);
      expect(messagesAt(form, '/name')).to.deep.equal(['Fehler: Bitte füllen Sie „Name“ aus.']);
      await typeInto(form, '/name', 'A');
      expect(messagesAt(form, '/name')).to.deep.equal([]);
    });

    it('is not moving from the day to the month of one date.', async () => {
      const form = await mount();
      const [day, month] = fieldAt(form, '/birth').querySelectorAll('input');
      day!.focus();
      month!.focus();
      await settled(form);
      expect(messagesAt(form, '/birth')).to.deep.equal([]);
      controlAt(form, '/iban').focus();
      await settled(form);
      expect(messagesAt(form, '/birth')).to.have.length(1);
    });

    it('tidies an IBAN that was copied with its blanks.', async () => {
      const form = await mount();
      controlAt(form, '/iban').focus();
      await sendKeys({ type: 'de89 3704 0044 0532 0130 00' });
      controlAt(form, '/name').focus();
      await settled(form);
      expect(form.answers).to.deep.equal({ iban: 'DE89370400440532013000' });
      expect(messagesAt(form, '/iban')).to.deep.equal([]);
      expect(controlAt(form, '/iban').value).to.equal('DE89 3704 0044 0532 0130 00');
    });

    it('by Enter tidies it too.', async () => {
      const form = await mount(person);
      controlAt(form, '/iban').focus();
      await sendKeys({ type: 'de89 3704 0044 0532 0130 00' });
      await sendKeys({ press: 'Enter' });
      await settled(form);
      expect(titleOf(form)).to.equal('Hunde');
      expect(form.answers).to.include({ iban: 'DE89370400440532013000' });
    });
  });

  describe(`A page that cannot be left (isolation “${isolation}”)`, () => {
    it('says everything that is wrong on it in a summary, which takes the focus.', async () => {
      const form = await mount();
      await pressNext(form);
      expect(titleOf(form)).to.equal('Person');
      expect(summaryOf(form)).to.deep.equal([
        'Bitte füllen Sie „Name“ aus.',
        'Bitte geben Sie bei „Geburtsdatum“ ein Datum ein.',
      ]);
      expect(focusedIn(form)).to.match('.amt-summary');
      await expect(screenOf(form)).to.be.accessible();
    });

    it('leads from the summary to each field.', async () => {
      const form = await mount();
      await pressNext(form);
      await followFirst(form);
      expect(focusedIn(form)).to.equal(controlAt(form, '/name'));
    });

    it('leads to the field on another page, and the summary comes along.', async () => {
      const form = await mount({ dogs: [{ name: 'Rex' }] });
      form.goTo('dogs');
      await pressNext(form);
      expect(titleOf(form)).to.equal('Person');
      form.goTo('dogs');
      form.check();
      await settled(form);
      await followFirst(form);
      expect(titleOf(form)).to.equal('Person');
      expect(summaryOf(form)).to.have.length(2);
      expect(focusedIn(form)).to.equal(controlAt(form, '/name'));
    });

    it('names the entry of a list in the summary.', async () => {
      const form = await mount({ ...person, dogs: [{ name: 'Rex' }, {}] });
      form.goTo('dogs');
      await pressNext(form);
      expect(summaryOf(form)).to.deep.equal(['Hund 2: Bitte füllen Sie „Name des Hundes“ aus.']);
      await followFirst(form);
      expect(focusedIn(form)).to.equal(controlAt(form, '/dogs/1/name'));
    });
  });

  describe(`Turning a page (isolation “${isolation}”)`, () => {
    it('moves the focus to the title of the next one, and back.', async () => {
      const form = await mount(person);
      await pressNext(form);
      expect(titleOf(form)).to.equal('Hunde');
      expect(focusedIn(form)).to.match('.amt-title');
      screenOf(form).querySelector<HTMLElement>('[data-back]')!.click();
      await settled(form);
      expect(titleOf(form)).to.equal('Person');
      expect(focusedIn(form)).to.match('.amt-title');
    });

    it('says which step it is.', async () => {
      const form = await mount(person);
      await pressNext(form);
      expect(screenOf(form).querySelector('.amt-progress')!.textContent).to.contain('Schritt 2 von 2');
    });
  });

  describe(`A list (isolation “${isolation}”)`, () => {
    const buttons = (form: AmtForm) => [...screenOf(form).querySelectorAll<HTMLElement>('.amt-list button')];
    const press = async (form: AmtForm, words: string) => {
      buttons(form)
        .find((button) => wordsOf(button) === words)!
        .click();
      await settled(form);
    };
    const names = (form: AmtForm) =>
      [...screenOf(form).querySelectorAll<HTMLInputElement>('.amt-list input')].map((input) => input.value);

    it('shows the first entry of a list that is required.', async () => {
      const form = await mount(person);
      await pressNext(form);
      expect(names(form)).to.deep.equal(['']);
      expect(buttons(form).map(wordsOf)).to.deep.equal(['Hund hinzufügen']);
    });

    it('gets an entry, which takes the focus.', async () => {
      const form = await mount({ ...person, dogs: [{ name: 'Rex' }] });
      form.goTo('dogs');
      await settled(form);
      await press(form, 'Hund hinzufügen');
      expect(names(form)).to.deep.equal(['Rex', '']);
      expect(focusedIn(form)).to.equal(controlAt(form, '/dogs/1/name'));
    });

    it('loses the entry whose button is pressed, and keeps what stands in the others.', async () => {
      const form = await mount({ ...person, dogs: [{ name: 'Rex' }, { name: 'Emma' }, { name: 'Fips' }] });
      form.goTo('dogs');
      await settled(form);
      const emma = controlAt(form, '/dogs/1/name');
      await press(form, 'Hund 1 entfernen');
      expect(form.answers).to.deep.include({ dogs: [{ name: 'Emma' }, { name: 'Fips' }] });
      expect(names(form)).to.deep.equal(['Emma', 'Fips']);
      expect(controlAt(form, '/dogs/0/name')).to.equal(emma);
      expect(screenOf(form).contains(focusedIn(form)), 'the focus is in the form').to.equal(true);
      await expect(screenOf(form)).to.be.accessible();
    });
  });
}

describe('Entering by keyboard', () => {
  it('fills a page and leaves it with Enter.', async () => {
    const form = await mountForm(definition);
    controlAt(form, '/name').focus();
    await sendKeys({ type: 'Ada' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '29' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1984' });
    await sendKeys({ press: 'Enter' });
    await settled(form);
    expect(form.answers).to.deep.equal(person);
    expect(titleOf(form)).to.equal('Hunde');
  });
});
