import { expect } from '@open-wc/testing';
import { fieldAt, isolations, mountForm, pressNext, screenOf, settled, typeInto } from '../testing/mount-form.js';
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
    properties: { name: { type: 'string', title: 'Name' }, town: { type: 'string', title: 'Ort' } },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name'] },
    { id: 'place', title: 'Anschrift', fields: ['/town'] },
  ],
  review: { declaration: 'Alles ist wahr.' },
};
const names = [
  'amt-ready',
  'amt-change',
  'amt-page',
  'amt-submit',
  'amt-receipt',
  'amt-failure',
  'amt-session-expired',
] as const;

interface Heard {
  readonly name: string;
  readonly detail: unknown;
  readonly event: CustomEvent;
}

/** Everything of the form's that is heard at the window during an action. */
async function heardDuring(action: () => Promise<unknown>): Promise<Heard[]> {
  const heard: Heard[] = [];
  const hear = (event: Event) => {
    const { type, detail } = event as CustomEvent<unknown>;
    heard.push({ name: type, detail, event: event as CustomEvent });
  };
  for (const name of [...names, 'amt-input', 'amt-follow']) window.addEventListener(name, hear);
  await action();
  for (const name of [...names, 'amt-input', 'amt-follow']) window.removeEventListener(name, hear);
  return heard;
}

const namesOf = (heard: readonly Heard[]) => heard.map(({ name }) => name);
const pagesOf = (heard: readonly Heard[]) =>
  heard.filter(({ name }) => name === 'amt-page').map(({ detail }) => (detail as { page: string }).page);

for (const isolation of isolations) {
  describe(`The page around a form (isolation “${isolation}”) hears`, () => {
    it('that the form is ready, from the element itself.', async () => {
      let form: AmtForm | undefined;
      const heard = await heardDuring(async () => (form = await mountForm(definition, { isolation })));
      expect(namesOf(heard)).to.deep.equal(['amt-ready']);
      expect(heard[0]!.event.bubbles && heard[0]!.event.composed).to.equal(true);
      expect(heard[0]!.event.target).to.equal(form);
    });

    it('of each change of an answer, and nothing of the elements inside.', async () => {
      const form = await mountForm(definition, { isolation });
      const answers: unknown[] = [];
      form.addEventListener('amt-change', () => answers.push(form.answers));
      const heard = await heardDuring(async () => {
        await typeInto(form, '/name', 'A');
        await typeInto(form, '/name', 'Ad');
        await typeInto(form, '/name', 'Ad ');
      });
      expect([...new Set(namesOf(heard))]).to.deep.equal(['amt-change']);
      expect(answers.slice(0, 2)).to.deep.equal([{ name: 'A' }, { name: 'Ad' }]);
    });

    it('of each page, the review included, whoever turned it.', async () => {
      const form = await mountForm(definition, { isolation, answers: { name: 'Ada' } });
      const heard = await heardDuring(async () => {
        await pressNext(form);
        await pressNext(form);
        screenOf(form).querySelector<HTMLElement>('[data-back]')!.click();
        form.goTo('person');
        await settled(form);
      });
      expect(pagesOf(heard)).to.deep.equal(['place', 'review', 'place', 'person']);
    });

    it('nothing of a page that could not be left.', async () => {
      const form = await mountForm(definition, { isolation });
      expect(await heardDuring(() => pressNext(form))).to.deep.equal([]);
    });
  });
}

describe('amt-submit', () => {
  it('carries what is sent and can be cancelled: then the page sends, and the form does nothing.', async () => {
    const form = await mountForm(
      { ...definition, submission: { type: 'http', url: '/nowhere' } },
      { answers: { name: 'Ada' } },
    );
    form.addEventListener('amt-submit', (event) => event.preventDefault(), { once: true });
    const heard = await heardDuring(() => form.submit());
    expect(namesOf(heard)).to.deep.equal(['amt-submit']);
    expect(heard[0]!.event.cancelable && heard[0]!.event.composed).to.equal(true);
    expect(heard[0]!.detail).to.deep.equal({
      submission: { formId: 'dogs', formVersion: '1.0.0', language: 'de', answers: { name: 'Ada' } },
    });
    expect(screenOf(form).querySelector('[data-failure]')).not.to.exist;
  });

  it('is the only one that can be cancelled.', async () => {
    const form = await mountForm(definition, { answers: { name: 'Ada' } });
    const heard = await heardDuring(async () => {
      await typeInto(form, '/name', 'Änne');
      await pressNext(form);
      await form.submit();
    });
    expect(namesOf(heard)).to.deep.equal(['amt-change', 'amt-page', 'amt-submit', 'amt-failure']);
    const cancelable = heard.filter(({ event }) => event.cancelable);
    expect(namesOf(cancelable)).to.deep.equal(['amt-submit']);
  });

  it('is followed by amt-failure where nobody said where to send.', async () => {
    const form = await mountForm(definition, { answers: { name: 'Ada' } });
    const heard = await heardDuring(() => form.submit());
    await settled(form);
    expect(heard.at(-1)).to.deep.include({ name: 'amt-failure', detail: { reason: 'no-target' } });
    form.goTo('place');
    await pressNext(form);
    await pressNext(form);
    expect(screenOf(form).querySelector('[data-failure]')!.textContent).to.contain('kann hier nicht abgesendet werden');
  });
});

describe('A read-only field', () => {
  it('changes nothing, so nothing is heard.', async () => {
    const name = { type: 'boolean', title: 'Neu?', readOnly: true };
    const form = await mountForm({ type: 'object', properties: { name } }, { answers: { name: true } });
    const heard = await heardDuring(async () => {
      fieldAt(form, '/name').querySelector('output')!.click();
      await settled(form);
    });
    expect(heard).to.deep.equal([]);
    expect(form.answers).to.deep.equal({ name: true });
  });
});
