import { expect, fixture, html } from '@open-wc/testing';
import { controlAt, fieldAt, mountForm, screenOf, settled, titleOf, typeInto } from '../testing/mount-form.js';
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
};

/** A form in the middle of being filled in: on its second page, with answers. */
async function mountHalfFilled(): Promise<AmtForm> {
  const form = await mountForm(definition, { answers: { name: 'Ada' } });
  form.goTo('place');
  await settled(form);
  await typeInto(form, '/town', 'Ulm');
  return form;
}

async function expectHalfFilled(form: AmtForm): Promise<void> {
  await settled(form);
  expect(titleOf(form)).to.equal('Anschrift');
  expect(controlAt(form, '/town').value).to.equal('Ulm');
  await typeInto(form, '/town', 'Köln');
  expect(form.answers).to.deep.equal({ name: 'Ada', town: 'Köln' });
  expect(form.querySelectorAll('.amt-form')).to.have.length(1);
}

describe('A form that is filled in keeps page and answers', () => {
  it('when it is moved on the page.', async () => {
    const form = await mountHalfFilled();
    const section = await fixture<HTMLElement>(html`<section></section>`);
    section.append(form);
    await expectHalfFilled(form);
  });

  it('when it is taken out and put back later.', async () => {
    const form = await mountHalfFilled();
    const { parentElement } = form;
    form.remove();
    await form.updateComplete;
    parentElement!.append(form);
    await expectHalfFilled(form);
  });

  it('when it is moved into a shadow root of the page, where it has its styles again.', async () => {
    const form = await mountHalfFilled();
    const look = getComputedStyle(screenOf(form)).paddingTop;
    const section = await fixture<HTMLElement>(html`<section></section>`);
    section.attachShadow({ mode: 'open' }).append(form);
    await expectHalfFilled(form);
    expect(look).not.to.equal('0px');
    expect(getComputedStyle(screenOf(form)).paddingTop).to.equal(look);
  });

  it('and still tells of each change once.', async () => {
    const form = await mountHalfFilled();
    form.parentElement!.append(form);
    form.parentElement!.append(form);
    let changes = 0;
    form.addEventListener('amt-change', () => changes++);
    await typeInto(form, '/town', 'Bonn');
    expect(changes).to.equal(1);
  });
});

describe('Two forms on one page', () => {
  it('know nothing of each other.', async () => {
    const one = await mountForm(definition);
    const other = await mountForm(definition);
    await typeInto(one, '/name', 'Ada');
    expect(other.answers).to.deep.equal({});
    expect(one.check()).to.equal(true);
    expect(other.check()).to.equal(false);
    await settled(other);
    expect(screenOf(one).querySelector('amt-error-summary')).not.to.exist;
  });

  it('share no id and no group of radio buttons.', async () => {
    const question = { type: 'object', properties: { new: { type: 'boolean', title: 'Neu?' } } };
    const page = document.createElement('main');
    const forms = [await mountForm(question), await mountForm(question)];
    for (const form of forms) page.append(form.parentElement!);
    document.body.append(page);
    for (const form of forms) controlAt(form, '/new').click();
    expect(forms.map((form) => form.answers)).to.deep.equal([{ new: true }, { new: true }]);
    expect(forms.map((form) => controlAt(form, '/new').checked)).to.deep.equal([true, true]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(4);
    expect(new Set(ids).size).to.equal(ids.length);
    page.remove();
  });
});

describe('isolation', () => {
  it('puts the whole form into one shadow root, and no field into one of its own.', async () => {
    const form = await mountForm(definition, { isolation: 'shadow' });
    expect(form.shadowRoot!.querySelector('input')).to.exist;
    expect(form.querySelector('input')).not.to.exist;
    expect(fieldAt(form, '/name').shadowRoot).to.equal(null);
    expect(getComputedStyle(screenOf(form)).paddingTop).not.to.equal('0px');
  });

  it('is left out by default: labels and fields stand in the page, for autofill and translators.', async () => {
    const form = await mountForm(definition);
    expect(form.shadowRoot).to.equal(null);
    expect(form.querySelector('label')!.control).to.equal(form.querySelector('input'));
  });

  it('is read once: a form does not move to another tree while it is filled in.', async () => {
    const form = await mountForm(definition);
    const control = controlAt(form, '/name');
    form.setAttribute('isolation', 'shadow');
    await settled(form);
    expect(form.shadowRoot).to.equal(null);
    expect(control.isConnected).to.equal(true);
  });

  it('has a label for each control in the shadow root too.', async () => {
    const form = await mountForm(definition, { isolation: 'shadow' });
    expect(controlAt(form, '/name').labels![0]!.textContent).to.contain('Name');
    await expect(screenOf(form)).to.be.accessible();
  });
});
