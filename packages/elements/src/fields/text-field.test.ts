import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { TextField } from './text-field.js';

defineElements();

const inputOf = (field: Element) => field.querySelector('input')!;

fieldContract('amt-text-field', {
  control: 'input',
  answer: async (field) => {
    field.focus();
    await sendKeys({ type: 'Ada' });
  },
  answered: 'Ada',
  value: 'Grace',
  shown: 'Grace',
  empty: '',
  show: (field) => inputOf(field).value,
});

describe('<amt-text-field>', () => {
  it('sends the text after each key, and no answer for blank text', async () => {
    const field = await mountField<TextField>('amt-text-field');
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ type: ' a' });
    expect(answers).to.deep.equal([undefined, ' a']);
  });

  it('sends text in NFC and leaves what was typed alone', async () => {
    const field = await mountField<TextField>('amt-text-field');
    field.addEventListener(
      'amt-input',
      (event) => (field.value = (event as CustomEvent<{ value: string }>).detail.value),
    );
    const input = inputOf(field);
    input.value = 'Zoe\u0308';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await field.updateComplete;
    expect(field.value).to.equal('Zoë');
    expect(input.value).to.equal('Zoe\u0308');
  });

  it('leaves the caret where the person types', async () => {
    const field = await mountField<TextField>('amt-text-field', { value: 'Dreden' });
    field.addEventListener(
      'amt-input',
      (event) => (field.value = (event as CustomEvent<{ value: string }>).detail.value),
    );
    const input = inputOf(field);
    input.focus();
    input.setSelectionRange(3, 3);
    await sendKeys({ type: 's' });
    await field.updateComplete;
    expect(input.value).to.equal('Dresden');
    expect(input.selectionStart).to.equal(4);
  });

  it('brings up the keyboard that fits', async () => {
    const field = await mountField<TextField>('amt-text-field', { keyboard: 'numeric' });
    expect(inputOf(field)).to.have.attribute('inputmode', 'numeric');
    expect(inputOf(field).type).to.equal('text');
    field.keyboard = 'tel';
    await field.updateComplete;
    expect(inputOf(field).type).to.equal('tel');
  });

  it('leaves addresses as they are typed, capitals and umlauts included', async () => {
    const field = await mountField<TextField>('amt-text-field', { keyboard: 'email' });
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ type: 'max@müller.de' });
    expect(answers.at(-1)).to.equal('max@müller.de');
    expect(inputOf(field)).to.have.attribute('autocapitalize', 'none');
    expect(inputOf(field)).to.have.attribute('inputmode', 'email');
  });

  it('hands on the autofill token', async () => {
    const field = await mountField<TextField>('amt-text-field', { autocomplete: 'family-name' });
    expect(inputOf(field)).to.have.attribute('autocomplete', 'family-name');
  });

  it('checks no spelling where it is told not to', async () => {
    const field = await mountField<TextField>('amt-text-field', { spellcheck: false });
    expect(inputOf(field).spellcheck).to.be.false;
  });

  it('is as wide as the nearest known length above', async () => {
    const field = await mountField<TextField>('amt-text-field', { width: 7 });
    expect(inputOf(field)).to.have.class('amt-width-10');
    field.width = 80;
    await field.updateComplete;
    expect(inputOf(field).className).not.to.contain('width');
  });
});
