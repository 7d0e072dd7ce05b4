import { expect } from '@open-wc/testing';
import type { AmtForm } from '../amt-form.js';
import { defineAmtForm } from '../define.js';
import {
  controlAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  titleOf,
  typeInto,
  wordsOf,
} from '../../testing/mount-form.js';
import { clearDrafts, putRecord, storedDrafts } from '../../testing/stored-drafts.js';
import { until } from '../../testing/until.js';

defineAmtForm();

const text = (title: string) => ({ type: 'string', title });
const definition = {
  id: 'dogs',
  version: '1.2.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    properties: {
      name: text('Name'),
      pin: { ...text('PIN'), writeOnly: true },
      race: text('Rasse'),
      secret: text('Krankheit'),
    },
  },
  fields: { '/secret': { sensitive: true } },
  pages: [
    { id: 'owner', title: 'Halterin oder Halter', fields: ['/name', '/pin', '/secret'] },
    { id: 'dog', title: 'Hund', fields: ['/race'] },
  ],
  draft: { keep: 'tab' as 'tab' | 'device', days: 3 },
};
const onDevice = { ...definition, draft: { ...definition.draft, keep: 'device' as const } };

/** The draft of an earlier visit whose window is gone. */
const earlier = {
  id: 'earlier',
  formId: 'dogs',
  formVersion: '1.2.0',
  savedAt: Date.now() - 60_000,
  expiresAt: Date.now() + 60_000,
  keep: 'device',
  answers: { name: 'Ada', race: 'Dackel' },
  branches: {},
  page: 'dog',
  questions: { '/name': 'Name', '/pin': 'PIN', '/secret': 'Krankheit', '/race': 'Rasse' },
  withheld: ['PIN'],
  seed: '',
};

const find = (form: AmtForm, selector: string) => screenOf(form).querySelector<HTMLElement>(selector);
const shown = async (form: AmtForm, selector: string): Promise<HTMLElement> => {
  await until(() => find(form, selector), `${selector} is not shown`);
  return find(form, selector)!;
};
const stored = async (count: number) => {
  await until(async () => (await storedDrafts()).length === count, `not ${String(count)} drafts`);
  return storedDrafts();
};
describe('The drafts of a form', () => {
  beforeEach(clearDrafts);
  after(clearDrafts);

  it('hold what the idempotency keys are made from, and give it back.', async () => {
    const form = await mountForm(definition);
    await shown(form, '.amt-keeping');
    await typeInto(form, '/name', 'Ada');
    const [draft] = await stored(1);
    expect(draft!['seed']).to.have.length(36);
    expect(sessionStorage.getItem('amtform:seed:dogs')).to.equal(draft!['seed']);

    await clearDrafts();
    const seed = '4b1e8f0c-9a55-4c0b-8f0e-2c4d5e6f7a8b';
    await putRecord({ ...earlier, seed });
    const again = await mountForm(onDevice);
    (await shown(again, '[data-continue]')).click();
    await shown(again, '[data-draft-notice="restored"]');
    expect(sessionStorage.getItem('amtform:seed:dogs')).to.equal(seed);
  });

  it('go when the host page sent by itself and says so.', async () => {
    const form = await mountForm({ ...definition, pages: undefined });
    await shown(form, '.amt-keeping');
    await typeInto(form, '/name', 'Ada');
    await stored(1);
    const receipts: unknown[] = [];
    form.addEventListener('amt-receipt', ({ detail }) => receipts.push(detail.receipt));
    form.addEventListener('amt-submit', (event) => {
      event.preventDefault();
      form.received({ id: 'OWN-17' });
      form.received({ id: 'OWN-18' });
    });
    await form.submit();
    await until(() => find(form, '.amt-reference')?.textContent.trim() === 'OWN-17');
    expect(receipts).to.deep.equal([{ id: 'OWN-17' }]);
    await stored(0);
    expect(sessionStorage.getItem('amtform:seed:dogs')).to.equal(null);
  });

  it('are not kept where nobody asked for it.', async () => {
    const form = await mountForm({ ...definition, draft: undefined });
    await typeInto(form, '/name', 'Ada');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(find(form, '.amt-draft')).to.equal(null);
    expect(await storedDrafts()).to.deep.equal([]);
  });

  it('hold answers, page and questions, and never what is sensitive.', async () => {
    const form = await mountForm(definition);
    await shown(form, '.amt-keeping');
    await typeInto(form, '/name', 'Ada');
    await typeInto(form, '/pin', 'geheim-1');
    await typeInto(form, '/secret', 'geheim-2');
    await pressNext(form);
    const [draft] = await stored(1);
    await until(async () => (await storedDrafts())[0]?.['page'] === 'dog');
    expect(draft).to.include({ formId: 'dogs', formVersion: '1.2.0', keep: 'tab' });
    expect(draft?.['answers']).to.deep.equal({ name: 'Ada' });
    expect(JSON.stringify(await storedDrafts())).not.to.contain('geheim');
    expect((draft!['expiresAt'] as number) - (draft!['savedAt'] as number)).to.equal(3 * 24 * 60 * 60 * 1000);
    find(form, 'details')!.setAttribute('open', '');
    await expect(screenOf(form)).to.be.accessible();
  });

  it('are written on a device only when the person wants it, and deleted when not any more.', async () => {
    const form = await mountForm(onDevice);
    const keeping = await shown(form, '.amt-keeping');
    expect(wordsOf(keeping)).to.contain('An einem gemeinsam benutzten Computer');
    await typeInto(form, '/name', 'Ada');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await storedDrafts()).to.deep.equal([]);
    const box = keeping.querySelector<HTMLInputElement>('[data-keep] input')!;
    box.click();
    expect((await stored(1))[0]).to.include({ keep: 'device' });
    (await shown(form, '[data-delete]')).click();
    await stored(0);
    await until(() => !box.checked);
    expect(wordsOf(await shown(form, '[data-draft-notice="deleted"]'))).to.equal(
      'Die gespeicherten Angaben sind gelöscht.',
    );
    await typeInto(form, '/name', 'Ada B');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await storedDrafts()).to.deep.equal([]);
  });

  it('are offered when their window is gone, and go on where they were left.', async () => {
    await putRecord(earlier);
    const form = await mountForm(definition);
    const offer = await shown(form, '[data-offer]');
    expect(wordsOf(offer)).to.contain('Sie haben hier schon angefangen');
    await expect(screenOf(form)).to.be.accessible();
    find(form, '[data-continue]')!.click();
    await until(() => titleOf(form) === 'Hund');
    await settled(form);
    expect(form.answers).to.deep.equal(earlier.answers);
    expect(find(form, '[data-offer]')).to.equal(null);
    const notice = wordsOf(await shown(form, '[data-draft-notice="restored"]'));
    expect(notice).to.contain('Ihre Angaben sind wieder da.').and.to.contain('„PIN“').and.not.to.contain('geändert');
    await until(() => document.activeElement?.matches('.amt-title'));
    await typeInto(form, '/race', 'Pudel');
    await until(async () => JSON.stringify(await storedDrafts()).includes('Pudel'));
    await until(async () => (await storedDrafts()).length === 1);
    expect((await storedDrafts()).map(({ id }) => id)).to.deep.equal(['earlier']);
  });

  it('stay when somebody starts anew, and are written beside the new one.', async () => {
    await putRecord(earlier);
    const form = await mountForm(definition);
    (await shown(form, '[data-anew]')).click();
    await typeInto(form, '/name', 'Bea');
    const drafts = await stored(2);
    expect(drafts.map(({ answers }) => answers)).to.deep.include.members([earlier.answers, { name: 'Bea' }]);
  });

  it('can be deleted where they are offered.', async () => {
    await putRecord(earlier);
    const form = await mountForm(definition);
    (await shown(form, '[data-delete-offer]')).click();
    await stored(0);
    await until(() => !find(form, '[data-offer]'));
  });

  it('of one window are not offered in another that is not theirs, nor while theirs is open.', async () => {
    const first = await mountForm(onDevice);
    (await shown(first, '[data-keep] input')).click();
    await typeInto(first, '/name', 'Ada');
    await until(async () => JSON.stringify(await storedDrafts()).includes('Ada'));
    const second = await mountForm(onDevice);
    await shown(second, '.amt-keeping');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(find(second, '[data-offer]')).to.equal(null);
    (await shown(second, '[data-keep] input')).click();
    await typeInto(second, '/name', 'Bea');
    await typeInto(first, '/name', 'Ada Lovelace');
    await until(async () => JSON.stringify(await storedDrafts()).includes('Lovelace'));
    expect((await stored(2)).map(({ answers }) => answers)).to.deep.include.members([
      { name: 'Ada Lovelace' },
      { name: 'Bea' },
    ]);
  });

  it('of a window are not shown to others, though they stand on the same device.', async () => {
    await putRecord({ ...earlier, keep: 'tab' });
    const form = await mountForm(definition);
    await shown(form, '.amt-keeping');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(find(form, '[data-offer]')).to.equal(null);
    sessionStorage.setItem('amtform:drafts', '["earlier"]');
    const reloaded = await mountForm(definition);
    await shown(reloaded, '[data-offer]');
  });

  it('are gone once the answers are sent.', async () => {
    const form = await mountForm({ ...definition, submission: { type: 'http', url: '/nowhere' } });
    await shown(form, '.amt-keeping');
    await typeInto(form, '/name', 'Ada');
    await stored(1);
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('{"id":"A-1"}', { status: 201 }));
    try {
      const other = await mountForm({ ...definition, submission: { type: 'http', url: '/nowhere' } });
      await typeInto(other, '/name', 'Bea');
      await stored(2);
      await other.submit();
      await until(async () => (await storedDrafts()).length === 1);
    } finally {
      globalThis.fetch = fetch;
    }
    expect((await storedDrafts())[0]?.['answers']).to.deep.equal({ name: 'Ada' });
  });

  it('of a smaller step of the version carry on and tell what changed.', async () => {
    const { '/race': _, ...questions } = earlier.questions;
    await putRecord({ ...earlier, formVersion: '1.1.0', questions: { ...questions, '/colour': 'Farbe' } });
    const form = await mountForm({
      ...definition,
      schema: {
        ...definition.schema,
        properties: { ...definition.schema.properties, name: { ...text('Name'), minLength: 5 } },
      },
    });
    (await shown(form, '[data-continue]')).click();
    const words = wordsOf(await shown(form, '[data-draft-notice="restored"]'));
    expect(words).to.contain('Neu gefragt wird: „Rasse“.');
    expect(words).to.contain('Nicht mehr gefragt wird: „Farbe“.');
    expect(words).to.contain('Bitte prüfen Sie: „Name“.');
    expect(form.answers).to.deep.equal(earlier.answers);
  });

  it('of another major version are offered as a file.', async () => {
    await putRecord({ ...earlier, formVersion: '0.9.0' });
    const form = await mountForm(definition);
    (await shown(form, '[data-continue]')).click();
    const outdated = await shown(form, '[data-outdated]');
    expect(wordsOf(outdated)).to.contain('Ihre Angaben passen nicht mehr hinein');
    await expect(screenOf(form)).to.be.accessible();
    expect(form.answers).to.deep.equal({});
    find(form, '[data-anew]')!.click();
    await until(() => !find(form, '[data-outdated]'));
  });

  it('that are damaged are told calmly, and the form goes on.', async () => {
    await putRecord({ id: 'odd', formId: 'dogs', expiresAt: Date.now() + 60_000 });
    const form = await mountForm(definition);
    expect(wordsOf(await shown(form, '[data-draft-notice="fault"]'))).to.contain('beschädigt');
    await typeInto(form, '/name', 'Ada');
    await stored(1);
    expect(controlAt(form, '/name').value).to.equal('Ada');
  });

  it('speak English where the form does.', async () => {
    await putRecord(earlier);
    const form = await mountForm({ ...definition, language: 'en' });
    expect(wordsOf(await shown(form, '[data-offer]'))).to.contain('You have already started here');
  });

  it('are left to other windows when the form goes.', async () => {
    const form = await mountForm(onDevice);
    (await shown(form, '[data-keep] input')).click();
    await typeInto(form, '/name', 'Ada');
    await until(async () => JSON.stringify(await storedDrafts()).includes('Ada'));
    form.remove();
    const next = await mountForm(onDevice);
    await shown(next, '[data-offer]');
  });
});
