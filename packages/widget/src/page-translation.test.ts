import { expect, nextFrame } from '@open-wc/testing';
import {
  isolations,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  summaryOf,
  typeInto,
  wordsOf,
} from '../testing/mount-form.js';
import { translatePage } from '../testing/translate-page.js';
import { until } from '../testing/until.js';
import type { AmtForm } from './index.js';
import './index.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name', description: 'Wie im *Ausweis*', maxLength: 5 },
      isNew: { type: 'boolean', title: 'Neu?' },
      dogs: {
        type: 'array',
        title: 'Hunde',
        items: { type: 'object', title: 'Hund', properties: { breed: { type: 'string', title: 'Rasse' } } },
      },
    },
    if: { properties: { isNew: { const: true } }, required: ['isNew'] },
    then: { properties: { since: { type: 'string', title: 'Seit wann?' } } },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name', '/isNew', '/since'] },
    { id: 'dogs', title: 'Die Hunde', fields: ['/dogs'] },
  ],
  texts: { en: { title: 'Register a dog', fields: { '/dogs': { label: 'Dogs', item: 'Dog' } } } },
  review: {},
};

/** Everything a person can do in the form; after each step `then` is called. Returns what is shown after each. */
async function fillIn(form: AmtForm, then: () => void): Promise<string[]> {
  const shown: string[] = [];
  const step = async (act: () => unknown) => {
    then();
    await nextFrame();
    await act();
    await settled(form);
    shown.push(wordsOf(screenOf(form)));
  };
  const click = (selector: string) => {
    screenOf(form).querySelector<HTMLElement>(selector)!.click();
  };
  await step(() => pressNext(form));
  expect(messagesAt(form, '/name')).to.deep.equal(['Fehler: Bitte füllen Sie „Name“ aus.']);
  await step(() => typeInto(form, '/name', 'Zu lang'));
  await step(() => pressNext(form));
  expect(summaryOf(form)).to.deep.equal(['„Name“ darf höchstens 5 Zeichen lang sein.']);
  await step(() => typeInto(form, '/name', 'Änne'));
  await step(() => {
    click('amt-yes-no-field input');
  });
  await step(() => typeInto(form, '/since', 'gestern'));
  await step(() => pressNext(form));
  await step(() => {
    click('[data-add]');
  });
  await step(() => typeInto(form, '/dogs/0/breed', 'Mops'));
  await step(async () => {
    form.lang = 'en';
    await until(() => screenOf(form).lang === 'en');
  });
  await step(() => pressNext(form));
  await step(() => until(() => wordsOf(screenOf(form)).includes('Mops')));
  await step(() => {
    click('[data-back]');
  });
  return shown;
}

for (const isolation of isolations) {
  for (const way of ['replace', 'move'] as const) {
    describe(`A page translator that ${way}s all texts (isolation “${isolation}”)`, () => {
      it('breaks nothing: what is shown and what is answered is the same as without it.', async () => {
        const clean = await mountForm(definition, { isolation });
        const shown = await fillIn(clean, () => undefined);
        const translated = await mountForm(definition, { isolation });
        const shownTranslated = await fillIn(translated, () => {
          translatePage(screenOf(translated), way);
        });
        expect(shownTranslated).to.deep.equal(shown);
        expect(translated.answers).to.deep.equal(clean.answers);
        expect(translated.answers).to.deep.equal({
          name: 'Änne',
          isNew: true,
          since: 'gestern',
          dogs: [{ breed: 'Mops' }],
        });
      });
    });
  }
}

describe('A page translator', () => {
  it('that is turned off gives the words back.', async () => {
    const form = await mountForm(definition);
    const words = wordsOf(screenOf(form));
    const title = screenOf(form).querySelector('.amt-title')!;
    const text = [...title.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent !== '')!;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.textContent = 'Person (translated)';
    text.replaceWith(font);
    await nextFrame();
    expect(wordsOf(title)).to.equal('Person (translated)');
    font.replaceWith(text);
    await nextFrame();
    expect(wordsOf(screenOf(form))).to.equal(words);
  });

  it('leaves alone what a person typed: it stands in controls, and in the review it is marked.', async () => {
    const form = await mountForm(definition, { answers: { name: 'Rosa', dogs: [{ breed: 'Boxer' }] } });
    form.goTo('dogs');
    await settled(form);
    await pressNext(form);
    await until(() => screenOf(form).querySelector('dd bdi'));
    const typed = [...screenOf(form).querySelectorAll('bdi[translate="no"]')].map(wordsOf);
    expect(typed).to.deep.equal(['Rosa', 'Boxer']);
  });
});
