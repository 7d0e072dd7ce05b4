import { expect, oneEvent } from '@open-wc/testing';
import { fieldAt, mountForm, pressNext, screenOf, settled, titleOf, typeInto } from '../testing/mount-form.js';
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
    properties: { name: { type: 'string', title: 'Name' }, chip: { type: 'string', title: 'Chip' } },
  },
  pages: [
    { id: 'name', title: 'Sein Name', fields: ['/name'] },
    { id: 'chip', title: 'Sein Chip', fields: ['/chip'] },
  ],
  review: {},
};

/** A form whose pages have addresses. */
async function mount(changes: object = {}, answers?: object): Promise<AmtForm> {
  const form = await mountForm({ ...definition, ...changes }, { answers, history: 'hash' });
  await settled(form);
  return form;
}

async function go(way: 'back' | 'forward'): Promise<void> {
  const moved = oneEvent(window, 'popstate');
  history[way]();
  await moved;
}

describe('The address of the page', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('is not touched unless the host page wants it.', async () => {
    const entries = history.length;
    const form = await mountForm(definition, { answers: { name: 'Bello' } });
    await pressNext(form);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
  });

  it('names the page; Back and Forward of the browser lead from page to page, with nothing lost.', async () => {
    const form = await mount({}, { name: 'Bello' });
    expect(location.hash).to.equal('#dogs=name');
    await pressNext(form);
    expect(location.hash).to.equal('#dogs=chip');
    await typeInto(form, '/chip', '123');
    await pressNext(form);
    expect(location.hash).to.equal('#dogs=review');
    await go('back');
    await settled(form);
    expect(titleOf(form)).to.equal('Sein Chip');
    await go('back');
    await settled(form);
    expect(titleOf(form)).to.equal('Sein Name');
    expect(form.answers).to.deep.equal({ name: 'Bello', chip: '123' });
    await go('forward');
    await settled(form);
    expect(titleOf(form)).to.equal('Sein Chip');
    await go('forward');
    await settled(form);
    expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
  });

  it('leads to its page where all before that is in order, otherwise to the beginning.', async () => {
    history.replaceState(null, '', '#dogs=chip');
    expect(titleOf(await mount({}, { name: 'Bello' }))).to.equal('Sein Chip');
    history.replaceState(null, '', '#dogs=chip');
    const form = await mount({ id: 'cats' });
    expect(titleOf(form)).to.equal('Sein Name');
    history.replaceState(null, '', '#birds=chip');
    expect(titleOf(await mount({ id: 'birds' }))).to.equal('Sein Name');
    expect(location.hash).to.equal('#birds=name');
  });

  it('that names no page of the form is set right.', async () => {
    history.replaceState(null, '', '#dogs=nonsense&town=%E0%A4%A');
    const form = await mount();
    expect(titleOf(form)).to.equal('Sein Name');
    expect(location.hash).to.contain('dogs=name').and.to.contain('town=');
  });

  it('has a place for each of two forms, also of the same name.', async () => {
    const first = await mount({}, { name: 'Bello' });
    const page = first.parentElement!;
    const second = document.createElement('amt-form');
    second.history = 'hash';
    second.answers = { name: 'Rex' };
    const ready = oneEvent(second, 'amt-ready');
    Object.assign(second, { definition });
    page.append(second);
    await ready;
    await settled(second);
    await pressNext(first);
    await pressNext(second);
    expect(location.hash).to.equal('#dogs=chip&dogs.2=chip');
    await go('back');
    await settled(second);
    expect([titleOf(first), titleOf(second)]).to.deep.equal(['Sein Chip', 'Sein Name']);
  });

  it('is left alone by a form that has left the page, and followed again when it is back.', async () => {
    const form = await mount({}, { name: 'Bello' });
    const page = form.parentElement!;
    await pressNext(form);
    form.remove();
    await go('back');
    expect(titleOf(form)).to.equal('Sein Chip');
    page.append(form);
    await until(() => titleOf(form) === 'Sein Name');
    expect(fieldAt(form, '/name')).to.exist;
  });
});

describe('The title of the page', () => {
  it('says that something is wrong as long as the summary does, and is as before afterwards.', async () => {
    document.title = 'Stadt Musterstadt';
    const form = await mountForm(definition);
    const other = await mountForm(definition);
    await pressNext(form);
    expect(document.title).to.equal('Fehler: Stadt Musterstadt');
    await pressNext(other);
    expect(document.title).to.equal('Fehler: Stadt Musterstadt');
    await typeInto(form, '/name', 'Bello');
    expect(document.title, 'the other form still has a mistake').to.equal('Fehler: Stadt Musterstadt');
    other.remove();
    await until(() => !document.title.startsWith('Fehler'));
    expect(document.title).to.equal('Stadt Musterstadt');
  });

  it('says nothing of a message that a single field shows.', async () => {
    document.title = 'Stadt Musterstadt';
    const form = await mountForm(definition);
    screenOf(form).querySelector('input')!.focus();
    screenOf(form).querySelector('button')!.focus();
    await settled(form);
    expect(document.title).to.equal('Stadt Musterstadt');
  });
});
