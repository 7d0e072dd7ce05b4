import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { mountField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { LongTextField } from './long-text-field.js';

defineElements();

fieldContract('amt-long-text-field', {
  control: 'textarea',
  answer: async (field) => {
    field.focus();
    await sendKeys({ type: 'Ein Satz.' });
  },
  answered: 'Ein Satz.',
  value: 'Zwei\nZeilen',
  shown: 'Zwei\nZeilen',
  empty: '',
  show: (field) => field.querySelector('textarea')!.value,
});

describe('<amt-long-text-field>', () => {
  it('is as high as it is told', async () => {
    const field = await mountField<LongTextField>('amt-long-text-field', { rows: 9 });
    expect(field.querySelector('textarea')!.rows).to.equal(9);
  });
});
