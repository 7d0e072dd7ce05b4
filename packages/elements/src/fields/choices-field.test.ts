import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { defineElements } from '../define.js';
import type { ChoicesField } from './choices-field.js';

defineElements();

const options = ['Wachhund', 'Jagdhund', 'Haustier'].map((label, value) => ({ value, label }));
const boxesOf = (field: Element) => [...field.querySelectorAll('input')];

fieldContract('amt-choices-field', {
  properties: { options },
  control: 'fieldset',
  answer: (field) => boxesOf(field)[1]!.click(),
  answered: [1],
  value: [0, 2],
  shown: [true, false, true],
  empty: [false, false, false],
  show: (field) => boxesOf(field).map((box) => box.checked),
});

describe('<amt-choices-field>', () => {
  it('sends the chosen values in the order of the options', async () => {
    const field = await mountField<ChoicesField>('amt-choices-field', { options });
    const answers = answersOf(field);
    boxesOf(field)[2]!.click();
    boxesOf(field)[0]!.click();
    expect(answers).to.deep.equal([[2], [0, 2]]);
  });

  it('sends no answer when the last tick is taken away', async () => {
    const field = await mountField<ChoicesField>('amt-choices-field', { options, value: [1] });
    const answers = answersOf(field);
    boxesOf(field)[1]!.click();
    expect(answers).to.deep.equal([undefined]);
  });

  it('keeps the ticks when the options come anew', async () => {
    const field = await mountField<ChoicesField>('amt-choices-field', { options, value: [2] });
    field.options = [...options].reverse();
    await field.updateComplete;
    expect(boxesOf(field).map((box) => box.checked)).to.deep.equal([true, false, false]);
  });
});
