import { expect } from '@open-wc/testing';
import {
  fieldAt,
  focusedIn,
  mountForm,
  pressNext,
  screenOf,
  settled,
  titleOf,
  wordsOf,
} from '../testing/mount-form.js';
import { press } from '../testing/press.js';
import type { AmtForm } from './index.js';
import './index.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  description: 'Für alle mit Hund.',
  schema: {
    type: 'object',
    required: ['kind', 'name'],
    properties: {
      kind: { type: 'string', title: 'Tier', oneOf: ['dog', 'cat'].map((value) => ({ const: value, title: value })) },
      name: { type: 'string', title: 'Name' },
      chip: { type: 'string', title: 'Chipnummer' },
    },
  },
  pages: [
    { id: 'animal', title: 'Ihr Tier', fields: ['/kind'] },
    { id: 'name', title: 'Sein Name', fields: ['/name'] },
    { id: 'chip', title: 'Sein Chip', fields: ['/chip'], showWhen: { at: '/kind', matches: { const: 'dog' } } },
  ],
  authority: { name: 'Steueramt', contact: '030 23125 100' },
  review: { declaration: 'Alles stimmt.' },
  texts: {
    en: {
      title: 'Register a dog',
      start: { cost: 'It is *free*.' },
      ends: [{ title: 'Cats need no registration' }],
    },
  },
};
const start = { text: 'Jeder Hund muss angemeldet sein.', needs: ['Chipnummer', 'Impfpass'], cost: 'Nichts.' };
const ends = [
  { when: { at: '/kind', matches: { const: 'cat' } }, title: 'Katzen sind frei', text: 'Freuen Sie sich.' },
];
const answers = { kind: 'dog', name: 'Bello' };

const pagesOf = (form: AmtForm) => {
  const heard: string[] = [];
  form.addEventListener('amt-page', ({ detail }) => heard.push(detail.page));
  return heard;
};
const backIn = (form: AmtForm) => screenOf(form).querySelector('[data-back]');

describe('The start page', () => {
  it('tells what is needed, what it costs and who is in charge before anything is asked.', async () => {
    const form = await mountForm({ ...definition, start });
    expect(titleOf(form)).to.equal('Hund anmelden');
    const words = wordsOf(screenOf(form));
    for (const word of ['Jeder Hund', 'Was Sie brauchen', 'Impfpass', 'Was es kostet', 'Steueramt']) {
      expect(words).to.contain(word);
    }
    expect(words).not.to.contain('Wie lange');
    expect(screenOf(form).querySelector('.amt-field')).not.to.exist;
    await expect(screenOf(form)).to.be.accessible();
  });

  it('leads to the first page, and back from there.', async () => {
    const form = await mountForm({ ...definition, start });
    const heard = pagesOf(form);
    await pressNext(form);
    expect(titleOf(form)).to.equal('Ihr Tier');
    expect(focusedIn(form)).to.match('.amt-title');
    await press(form, '[data-back]');
    expect(titleOf(form)).to.equal('Hund anmelden');
    expect(heard).to.deep.equal(['animal', 'start']);
  });

  it('speaks other languages; what is not translated stays as it is.', async () => {
    const form = await mountForm({ ...definition, start }, { lang: 'en' });
    const words = wordsOf(screenOf(form));
    expect(words).to.contain('It is free.');
    expect(words).to.contain('Impfpass');
  });
});

describe('The way through the pages', () => {
  it('tells in words how far one has come; the review is a step too.', async () => {
    const form = await mountForm(definition, { answers });
    const step = () => screenOf(form).querySelector('.amt-step')?.textContent;
    expect(step()).to.equal('Schritt 1 von 4: Ihr Tier');
    await pressNext(form);
    expect(step()).to.equal('Schritt 2 von 4: Sein Name');
    await pressNext(form);
    await pressNext(form);
    expect(step()).to.equal('Schritt 4 von 4: Prüfen Sie Ihre Angaben');
  });

  it('has no way back from the first page.', async () => {
    expect(backIn(await mountForm(definition))).not.to.exist;
  });

  it('leads from the review to an answer and back to it, the focus included.', async () => {
    const form = await mountForm(definition, { answers });
    for (let step = 0; step < 3; step++) await pressNext(form);
    await press(form, '[data-change="/name"]');
    expect(titleOf(form)).to.equal('Sein Name');
    expect(fieldAt(form, '/name').contains(focusedIn(form))).to.equal(true);
    expect(wordsOf(screenOf(form).querySelector('.amt-button-primary')!)).to.equal('Zurück zur Prüfung');
    await pressNext(form);
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
    expect(focusedIn(form)).to.match('[data-change="/name"]');
  });

  it('leads back to the review also by Back.', async () => {
    const form = await mountForm(definition, { answers });
    for (let step = 0; step < 3; step++) await pressNext(form);
    await press(form, '[data-change="/kind"]');
    await press(form, '[data-back]');
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
  });
});

describe('An early end', () => {
  for (const place of ['the whole form', 'a page'] as const) {
    it(`of ${place} comes instead of the next page, says why, and leads back with nothing lost.`, async () => {
      const [animal, ...others] = definition.pages;
      const parts = place === 'a page' ? { pages: [{ ...animal, ends }, ...others] } : { ends };
      const form = await mountForm({ ...definition, ...parts }, { answers: { kind: 'cat' } });
      await pressNext(form);
      expect(titleOf(form)).to.equal('Katzen sind frei');
      expect(focusedIn(form)).to.match('.amt-title');
      const words = wordsOf(screenOf(form));
      for (const word of ['Freuen Sie sich.', 'Es wurde nichts abgesendet.', '030 23125 100']) {
        expect(words).to.contain(word);
      }
      expect(screenOf(form).querySelector('.amt-button-primary')).not.to.exist;
      await expect(screenOf(form)).to.be.accessible();
      await press(form, '[data-back]');
      expect(titleOf(form)).to.equal('Ihr Tier');
      expect(form.answers).to.deep.equal({ kind: 'cat' });
    });
  }

  it('asks for nothing more: what is missing on the page does not matter then.', async () => {
    const pages = [{ id: 'all', title: 'Alles', fields: ['/kind', '/name'] }];
    const form = await mountForm({ ...definition, pages, ends }, { answers: { kind: 'cat' } });
    await pressNext(form);
    expect(titleOf(form)).to.equal('Katzen sind frei');
  });

  it('lets nothing be sent, whatever way leads there.', async () => {
    const form = await mountForm({ ...definition, ends }, { answers: { kind: 'cat', name: 'Minka' } });
    let sent = 0;
    form.addEventListener('amt-submit', () => sent++);
    form.goTo('name');
    await form.submit();
    await settled(form);
    expect(sent).to.equal(0);
    expect(titleOf(form)).to.equal('Katzen sind frei');
  });

  it('counts no answer that is hidden by now.', async () => {
    const fields = { '/kind': { showWhen: { at: '/name', matches: { const: 'Minka' } } } };
    const form = await mountForm(
      { ...definition, fields, ends, pages: undefined },
      { answers: { kind: 'cat', name: 'Rex' } },
    );
    await pressNext(form);
    expect(titleOf(form)).to.not.equal('Katzen sind frei');
  });

  it('has words of its own in other languages.', async () => {
    const form = await mountForm({ ...definition, ends }, { answers: { kind: 'cat' }, lang: 'en' });
    await pressNext(form);
    expect(titleOf(form)).to.equal('Cats need no registration');
    expect(wordsOf(screenOf(form))).to.contain('Freuen Sie sich.');
  });
});

describe('The task list', () => {
  const long = { ...definition, taskList: true };
  const states = (form: AmtForm) => [...screenOf(form).querySelectorAll('.amt-tasks li')].map((line) => wordsOf(line));

  it('shows each page with its state; a page that may come is told but not open yet.', async () => {
    const form = await mountForm(long);
    expect(titleOf(form)).to.equal('Übersicht');
    expect(states(form)).to.deep.equal([
      'Ihr Tier Noch nicht begonnen',
      'Sein Name Noch nicht begonnen',
      'Sein Chip Noch nicht möglich',
    ]);
    expect(screenOf(form).querySelectorAll('.amt-tasks a')).to.have.length(2);
    await expect(screenOf(form)).to.be.accessible();
  });

  it('lets the pages be filled in in any order, and leads on to what is left, then to the review.', async () => {
    const form = await mountForm(long, { answers: { name: 'Bello' } });
    await press(form, '.amt-tasks li:nth-child(2) a');
    expect(titleOf(form)).to.equal('Sein Name');
    await pressNext(form);
    expect(titleOf(form)).to.equal('Übersicht');
    expect(wordsOf(screenOf(form).querySelector('.amt-button-primary')!)).to.equal('Weiter mit „Ihr Tier“');
    await pressNext(form);
    expect(titleOf(form)).to.equal('Ihr Tier');
    form.model!.setAnswer('/kind', 'dog');
    await pressNext(form);
    expect(states(form)).to.deep.equal(['Ihr Tier Erledigt', 'Sein Name Erledigt', 'Sein Chip Noch nicht begonnen']);
    await pressNext(form);
    await pressNext(form);
    expect(wordsOf(screenOf(form))).to.contain('Erledigt: 3 von 3');
    await pressNext(form);
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
    await press(form, '[data-back]');
    expect(titleOf(form)).to.equal('Übersicht');
  });

  it('tells a page that is begun from one that is not, and is reached from every page.', async () => {
    const pages = [{ id: 'all', title: 'Alles', fields: ['/kind', '/name'] }, definition.pages[2]];
    const form = await mountForm({ ...long, pages }, { answers: { kind: 'dog' } });
    expect(states(form)[0]).to.equal('Alles Begonnen');
    await pressNext(form);
    await press(form, '[data-tasks]');
    expect(titleOf(form)).to.equal('Übersicht');
  });
});
