import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { html } from 'lit';
import { defineElements } from '../define.js';
import type { ConsentField } from './consent-field.js';

defineElements();

const boxOf = (field: Element) => field.querySelector('input')!;

fieldContract('amt-consent-field', {
  control: 'input',
  answer: (field) => boxOf(field).click(),
  answered: true,
  value: true,
  shown: true,
  empty: false,
  show: (field) => boxOf(field).checked,
});

describe('<amt-consent-field>', () => {
  it('sends no answer when the tick is taken away', async () => {
    const field = await mountField<ConsentField>('amt-consent-field', { value: true });
    const answers = answersOf(field);
    boxOf(field).click();
    expect(answers).to.deep.equal([undefined]);
  });

  it('lets a person follow a link in its hint, also while it is read-only', async () => {
    const hint = html`<a href="#datenschutz">Datenschutzhinweise</a>`;
    const field = await mountField<ConsentField>('amt-consent-field', { hint, readOnly: true });
    let followed = false;
    field.addEventListener('click', (event) => (followed = !event.defaultPrevented));
    field.querySelector('a')!.click();
    expect(followed).to.be.true;
    expect(boxOf(field).checked).to.be.false;
  });
});
