import { expect } from '@open-wc/testing';
import type { SubmissionContent } from '@amtform/submission';
import {
  controlAt,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  summaryOf,
  typeInto,
  wordsOf,
} from '../../testing/mount-form.js';
import type { AmtForm } from '../index.js';
import '../index.js';

const text = { type: 'string' };
const address = {
  type: 'object',
  title: 'Anschrift',
  properties: { street: { ...text, title: 'Straße' } },
  required: ['street'],
};
const definition = {
  id: 'extras',
  version: '1.0.0',
  language: 'de',
  title: 'Anmeldung',
  schema: {
    type: 'object',
    properties: {
      price: { type: 'number', title: 'Preis' },
      sum: { type: 'number', title: 'Summe' },
      home: address,
      bill: { ...address, title: 'Rechnungsanschrift' },
      kind: { enum: ['A', 'B'], title: 'Art' },
      ways: {
        type: 'array',
        title: 'Wege',
        uniqueItems: true,
        items: { enum: ['Bus', 'Bahn', 'Keines davon', 'Anderes'] },
      },
      other: { ...text, title: 'Welche anderen' },
      age: { type: 'integer', title: 'Alter' },
    },
  },
  fields: {
    '/sum': { compute: { '+': [{ var: 'price' }, 0.2] } },
    '/bill': { sameAs: { as: '/home', label: 'Wie oben' } },
    '/ways': { exclusive: ['Keines davon'], other: { option: 'Anderes', text: '/other' } },
    '/age': {
      warnings: [
        { id: 'old', when: { at: '/age', matches: { minimum: 110 } }, text: 'Das ist ungewöhnlich. Stimmt das?' },
      ],
    },
  },
  notes: [
    { id: 'money', kind: 'heading', before: '/price', title: 'Kosten' },
    { id: 'what', kind: 'details', after: '/price', title: 'Was ist das?', text: 'Der **Preis**.' },
    {
      ...{ id: 'dear', kind: 'warning', before: '/sum', text: 'Das ist viel.' },
      showWhen: { at: '/price', matches: { minimum: 100 } },
    },
    {
      id: 'b',
      kind: 'info',
      after: '/kind',
      text: 'B kostet mehr.',
      showWhen: { at: '/kind', matches: { const: 'B' } },
    },
  ],
};

const noteOf = (form: AmtForm, id: string) => screenOf(form).querySelector(`[data-note="${id}"]`);
const outputOf = (form: AmtForm) => screenOf(form).querySelector('amt-computed-field output')!;
const tickOf = (form: AmtForm) => screenOf(form).querySelector<HTMLInputElement>('[data-copy] input')!;
const warningOf = (form: AmtForm) => screenOf(form).querySelector<HTMLElement>('[data-warning="old"]');

/** Presses the button that sends, and returns what would be sent; undefined where the form asks first. */
async function send(form: AmtForm): Promise<SubmissionContent | undefined> {
  let sent: SubmissionContent | undefined;
  const listen = (event: HTMLElementEventMap['amt-submit']) => {
    event.preventDefault();
    sent = event.detail.submission;
  };
  form.addEventListener('amt-submit', listen);
  await pressNext(form);
  form.removeEventListener('amt-submit', listen);
  return sent;
}

describe('What a definition adds to its schema', () => {
  it('shows a computed answer as text that follows the others, and sends it.', async () => {
    const form = await mountForm(definition);
    expect(wordsOf(outputOf(form))).to.contain('Wird berechnet');
    await typeInto(form, '/price', '0,1');
    expect(wordsOf(outputOf(form))).to.equal('0,3');
    expect(screenOf(form).querySelector('amt-computed-field input')).to.equal(null);
    expect((await send(form))?.answers).to.deep.equal({ price: 0.1, sum: 0.3 });
    await expect(screenOf(form)).to.be.accessible();
  });

  it('shows notes where they belong, and those with a condition while it holds.', async () => {
    const form = await mountForm(definition);
    expect(wordsOf(noteOf(form, 'money')!)).to.equal('Kosten');
    expect(wordsOf(noteOf(form, 'what')!.querySelector('summary')!)).to.equal('Was ist das?');
    expect(noteOf(form, 'dear')).to.equal(null);
    await typeInto(form, '/price', '100');
    expect(wordsOf(noteOf(form, 'dear')!)).to.equal('Das ist viel.');
  });

  it('leaves the control that somebody uses where it is when a note or a warning comes or goes.', async () => {
    const form = await mountForm(definition);
    const [first, second] = screenOf(form).querySelectorAll<HTMLInputElement>('[data-at="/kind"] input');
    second!.focus();
    second!.click();
    await settled(form);
    expect(noteOf(form, 'b')).not.to.equal(null);
    expect(document.activeElement).to.equal(second);
    first!.click();
    await settled(form);
    expect(second!.isConnected).to.equal(true);
    const age = controlAt(form, '/age');
    age.focus();
    await typeInto(form, '/age', '120');
    expect(controlAt(form, '/age')).to.equal(age);
  });

  it('takes over answers while the tick is set, and gives the own ones back.', async () => {
    const form = await mountForm(definition);
    await typeInto(form, '/bill/street', 'Eigene');
    await typeInto(form, '/home/street', 'Markt 1');
    tickOf(form).click();
    await settled(form);
    expect(screenOf(form).querySelector('[data-at="/bill/street"]')).to.equal(null);
    await typeInto(form, '/home/street', 'Markt 2');
    expect((await send(form))?.answers).to.deep.equal({ home: { street: 'Markt 2' }, bill: { street: 'Markt 2' } });
    await expect(screenOf(form)).to.be.accessible();
    tickOf(form).click();
    await settled(form);
    expect(controlAt(form, '/bill/street').value).to.equal('Eigene');
  });

  it('clears other options for one that excludes them, and asks for the words of “Other”.', async () => {
    const form = await mountForm(definition);
    const boxes = () => [...screenOf(form).querySelectorAll<HTMLInputElement>('amt-choices-field input')];
    const press = async (index: number) => {
      boxes()[index]!.click();
      await settled(form);
      return boxes().map((box) => box.checked);
    };
    await press(0);
    expect(await press(2)).to.deep.equal([false, false, true, false]);
    expect(await press(1)).to.deep.equal([false, true, false, false]);
    expect(screenOf(form).querySelector('[data-at="/other"]')).to.equal(null);
    await press(3);
    await pressNext(form);
    expect(messagesAt(form, '/other')).to.deep.equal(['Fehler: Bitte füllen Sie „Welche anderen“ aus.']);
  });

  it('asks once whether something unusual is right, blocks nobody, and tells the receiver of the confirmation.', async () => {
    document.title = 'Stadt';
    const form = await mountForm(definition);
    await typeInto(form, '/age', '120');
    expect(warningOf(form)).to.equal(null);
    expect(await send(form)).to.equal(undefined);
    expect(summaryOf(form)).to.deep.equal(['Das ist ungewöhnlich. Stimmt das?']);
    expect(screenOf(form).querySelector('.amt-summary')).to.have.class('amt-summary-warning');
    expect(document.title).to.equal('Stadt');
    expect(wordsOf(warningOf(form)!)).to.contain('Stimmt das?');
    await expect(screenOf(form)).to.be.accessible();
    expect((await send(form))?.confirmed).to.equal(undefined);
    warningOf(form)!.querySelector('input')!.click();
    await settled(form);
    expect((await send(form))?.confirmed).to.deep.equal([{ pointer: '/age', warning: 'old' }]);
  });
});
