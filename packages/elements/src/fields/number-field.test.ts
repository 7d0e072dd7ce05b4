import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { NumberCodec, NumberField } from './number-field.js';

defineElements();

const german: NumberCodec = {
  read: (text) => {
    if (text.trim() === '') return undefined;
    const number = Number(text.replaceAll('.', '').replace(',', '.'));
    return Number.isNaN(number) ? text : number;
  },
  write: (answer) => String(answer).replace('.', ','),
};
const english: NumberCodec = { read: (text) => (text ? Number(text) : undefined), write: String };

const inputOf = (field: Element) => field.querySelector('input')!;

fieldContract('amt-number-field', {
  properties: { codec: german },
  control: 'input',
  answer: async (field) => {
    field.focus();
    await sendKeys({ type: '12,5' });
  },
  answered: 12.5,
  value: 0.25,
  shown: '0,25',
  empty: '',
  show: (field) => inputOf(field).value,
});

describe('<amt-number-field>', () => {
  async function mountEchoing(properties: Partial<NumberField>): Promise<NumberField> {
    const field = await mountField<NumberField>('amt-number-field', { codec: german, ...properties });
    field.addEventListener(
      'amt-input',
      (event) => (field.value = (event as CustomEvent<{ value: number }>).detail.value),
    );
    return field;
  }

  it('leaves the text alone while it reads as the answer', async () => {
    const field = await mountEchoing({});
    field.focus();
    await sendKeys({ type: '1.500,50' });
    await field.updateComplete;
    expect(field.value).to.equal(1500.5);
    expect(inputOf(field).value).to.equal('1.500,50');
  });

  it('sends text that is no number as it stands, and shows it again', async () => {
    const field = await mountEchoing({});
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ type: '5x' });
    expect(answers).to.deep.equal([5, '5x']);
    const later = await mountEchoing({ value: '5x' });
    expect(inputOf(later).value).to.equal('5x');
  });

  it('writes its number anew when the language changes', async () => {
    const field = await mountEchoing({ value: 1.5 });
    expect(inputOf(field).value).to.equal('1,5');
    field.codec = english;
    await field.updateComplete;
    expect(inputOf(field).value).to.equal('1.5');
  });

  it('brings up a keyboard with a decimal mark unless told otherwise', async () => {
    const field = await mountEchoing({});
    expect(inputOf(field)).to.have.attribute('inputmode', 'decimal');
    field.keyboard = 'numeric';
    await field.updateComplete;
    expect(inputOf(field)).to.have.attribute('inputmode', 'numeric');
  });

  it('takes text without a codec', async () => {
    const field = await mountField<NumberField>('amt-number-field');
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ type: '7' });
    expect(answers).to.deep.equal(['7']);
  });
});
