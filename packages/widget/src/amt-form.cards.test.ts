import { expect } from '@open-wc/testing';
import {
  fieldAt,
  focusedIn,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  titleOf,
  typeInto,
  wordsOf,
} from '../testing/mount-form.js';
import { press } from '../testing/press.js';
import type { AmtForm } from './index.js';
import './index.js';

const text = (title: string) => ({ type: 'string', title });
const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hunde anmelden',
  schema: {
    type: 'object',
    required: ['dogs'],
    properties: {
      dogs: {
        type: 'array',
        title: 'Ihre Hunde',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: text('Name'), chip: text('Chip'), breed: text('Rasse'), colour: text('Farbe') },
        },
      },
      town: text('Ort'),
    },
  },
  fields: { '/dogs': { item: 'Hund', add: 'Noch einen Hund angeben' } },
  pages: [
    { id: 'dogs', title: 'Hunde', fields: ['/dogs'] },
    { id: 'town', title: 'Ort', fields: ['/town'] },
  ],
  review: {},
};
const two = { dogs: [{ name: 'Emma', chip: '1' }, { name: 'Rocky' }] };

/** A form whose cards are loaded. */
async function mount(changes: object = {}, answers?: object): Promise<AmtForm> {
  const form = await mountForm({ ...definition, ...changes }, { answers });
  for (let tries = 0; tries < 100 && !screenOf(form).querySelector('.amt-card, [data-done]'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await settled(form);
  return form;
}

const cardsOf = (form: AmtForm) =>
  [...screenOf(form).querySelectorAll('.amt-card')].map((card) => wordsOf(card.querySelector('legend')!));

describe('Entries that ask much', () => {
  it('are cards when they are done: what was answered, and the ways to change and remove it.', async () => {
    const form = await mount({}, two);
    expect(cardsOf(form)).to.deep.equal(['Hund 1', 'Hund 2']);
    const words = wordsOf(screenOf(form).querySelector('.amt-card')!);
    for (const word of ['Name', 'Emma', 'Hund 1 ändern', 'Hund 1 entfernen', 'Keine Angabe']) {
      expect(words).to.contain(word);
    }
    expect(screenOf(form).querySelector('.amt-field')).not.to.exist;
    await expect(screenOf(form)).to.be.accessible();
  });

  it('are open until the person says that they are done, and nothing in them is wrong.', async () => {
    const form = await mount();
    expect(cardsOf(form)).to.deep.equal([]);
    await press(form, '[data-done]');
    expect(messagesAt(form, '/dogs/0/name')).to.have.length(1);
    expect(fieldAt(form, '/dogs/0/name').contains(focusedIn(form))).to.equal(true);
    await typeInto(form, '/dogs/0/name', 'Emma');
    await press(form, '[data-done]');
    expect(cardsOf(form)).to.deep.equal(['Hund 1']);
    expect(focusedIn(form)).to.match('[data-change-entry]');
  });

  it('make room for a new one, which takes the focus.', async () => {
    const form = await mount();
    await typeInto(form, '/dogs/0/name', 'Emma');
    await press(form, '[data-add]');
    expect(cardsOf(form)).to.deep.equal(['Hund 1']);
    expect(fieldAt(form, '/dogs/1/name').contains(focusedIn(form))).to.equal(true);
  });

  it('are opened to be changed.', async () => {
    const form = await mount({}, two);
    await press(form, '[data-change-entry]');
    expect(cardsOf(form)).to.deep.equal(['Hund 2']);
    expect(fieldAt(form, '/dogs/0/name').contains(focusedIn(form))).to.equal(true);
  });

  it('are opened by the review, and closed again on the way back.', async () => {
    const form = await mount({}, two);
    await pressNext(form);
    await pressNext(form);
    await press(form, '[data-change="/dogs/1/name"]');
    expect(cardsOf(form)).to.deep.equal(['Hund 1']);
    expect(fieldAt(form, '/dogs/1/name').contains(focusedIn(form))).to.equal(true);
    await pressNext(form);
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
  });

  it('are fields for good where the definition says so, and cards where it does.', async () => {
    const inline = await mountForm({ ...definition, fields: { '/dogs': { entries: 'inline' } } }, { answers: two });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screenOf(inline).querySelectorAll('.amt-field')).to.have.length(8);
    const short = structuredClone(definition) as {
      schema: { properties: { dogs: { items: { properties: object } } } };
    };
    short.schema.properties.dogs.items.properties = { name: text('Name') };
    const form = await mount({ ...short, fields: { '/dogs': { entries: 'cards', item: 'Hund' } } }, two);
    expect(cardsOf(form)).to.deep.equal(['Hund 1', 'Hund 2']);
  });
});

describe('An entry that is removed', () => {
  it('is announced by the notice that takes the focus, and comes back whole.', async () => {
    const form = await mount({}, two);
    await press(form, '[data-remove]');
    expect(form.answers).to.deep.equal({ dogs: [{ name: 'Rocky' }] });
    const notice = screenOf(form).querySelector('[data-removed]')!;
    expect(focusedIn(form)).to.equal(notice);
    expect(wordsOf(notice)).to.equal('Hund 1 wurde entfernt. Rückgängig machen');
    await expect(screenOf(form)).to.be.accessible();
    await press(form, '[data-undo]');
    expect(form.answers).to.deep.equal(two);
    expect(screenOf(form).querySelector('[data-removed]')).not.to.exist;
    expect(fieldAt(form, '/dogs/0/name').contains(focusedIn(form))).to.equal(true);
  });

  it('cannot be put back once the page was left.', async () => {
    const form = await mount({}, two);
    await press(form, '[data-remove]');
    await pressNext(form);
    await press(form, '[data-back]');
    expect(screenOf(form).querySelector('[data-removed]')).not.to.exist;
  });
});

describe('How many entries there may be', () => {
  it('is told in words, and that there may be no more.', async () => {
    const form = await mount({}, two);
    const list = screenOf(form).querySelector('.amt-list')!;
    expect(wordsOf(list)).to.contain('Einträge: höchstens 3.');
    await press(form, '[data-add]');
    expect(wordsOf(list)).to.contain('Mehr Einträge sind nicht möglich.');
    expect(list.querySelector('[data-add]')).not.to.exist;
  });
});
