import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { YesNoField } from './yes-no-field.js';

defineElements();

const words = { yesText: 'Ja', noText: 'Nein' };
const radiosOf = (field: Element) => [...field.querySelectorAll('input')];

fieldContract('amt-yes-no-field', {
  properties: words,
  control: 'fieldset',
  answer: (field) => radiosOf(field)[1]!.click(),
  answered: false,
  value: true,
  shown: [true, false],
  empty: [false, false],
  show: (field) => radiosOf(field).map((radio) => radio.checked),
});

describe('<amt-yes-no-field>', () => {
  it('has the words it is given', async () => {
    const field = await mountField<YesNoField>('amt-yes-no-field', words);
    expect(radiosOf(field).map((radio) => radio.labels![0]!.textContent)).to.deep.equal(['Ja', 'Nein']);
  });

  it('says that it is required, as a radiogroup can', async () => {
    const field = await mountField<YesNoField>('amt-yes-no-field', { ...words, required: true });
    expect(field.querySelector('[role="radiogroup"]')).to.have.attribute('aria-required', 'true');
  });

  it('is answered by the arrow keys', async () => {
    const field = await mountField<YesNoField>('amt-yes-no-field', { ...words, value: true });
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(answers).to.deep.equal([false]);
  });

  it('focuses the chosen radio button', async () => {
    const field = await mountField<YesNoField>('amt-yes-no-field', { ...words, value: false });
    field.focus();
    expect(document.activeElement).to.equal(radiosOf(field)[1]);
  });
});
