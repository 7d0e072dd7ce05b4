import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField, type TestedField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { ChoiceField } from './choice-field.js';

defineElements();

const few = ['Pudel', 'Dackel', 'Boxer'].map((label, value) => ({ value, label }));
const many = ['Pudel', 'Dackel', 'Boxer', 'Collie', 'Spitz', 'Whippet', 'Mops'].map((label, value) => ({
  value,
  label,
}));

const radiosOf = (field: Element) => [...field.querySelectorAll('input')];
const selectOf = (field: Element) => field.querySelector('select')!;

describe('with few options', () => {
  fieldContract('amt-choice-field', {
    properties: { options: few },
    control: 'fieldset',
    answer: (field) => radiosOf(field)[1]!.click(),
    answered: 1,
    value: 0,
    shown: [true, false, false],
    empty: [false, false, false],
    show: (field) => radiosOf(field).map((radio) => radio.checked),
  });
});

describe('with many options', () => {
  fieldContract('amt-choice-field', {
    properties: { options: many, chooseText: 'Bitte wählen' },
    control: 'select',
    answer: chooseBoxer,
    answered: 2,
    value: 5,
    shown: 'Whippet',
    empty: 'Bitte wählen',
    show: (field) => selectOf(field).selectedOptions[0]!.textContent,
  });
});

/** Chooses as a browser does: an option that is disabled cannot be chosen. */
function chooseBoxer(field: TestedField): void {
  const select = selectOf(field);
  if (select.options[3]!.disabled) return;
  select.selectedIndex = 3;
  select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

describe('<amt-choice-field>', () => {
  it('shows six options at once and puts seven into a select', async () => {
    const field = await mountField<ChoiceField>('amt-choice-field', { options: many.slice(0, 6) });
    expect(radiosOf(field)).to.have.length(6);
    field.options = many;
    await field.updateComplete;
    expect(selectOf(field).options).to.have.length(8);
  });

  it('sends no answer when the first, empty option is chosen', async () => {
    const field = await mountField<ChoiceField>('amt-choice-field', { options: many, value: 2 });
    const answers = answersOf(field);
    selectOf(field).selectedIndex = 0;
    selectOf(field).dispatchEvent(new CustomEvent('change', { bubbles: true }));
    expect(answers).to.deep.equal([undefined]);
  });

  it('is answered by the keyboard', async () => {
    const field = await mountField<ChoiceField>('amt-choice-field', { options: few, value: 0 });
    const answers = answersOf(field);
    field.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(answers).to.deep.equal([1]);
  });

  it('can choose what is no text: null, a number, an object', async () => {
    const breed = { id: 7 };
    const options = [null, 0, breed].map((value, index) => ({ value, label: `Wahl ${index}` }));
    const field = await mountField<ChoiceField>('amt-choice-field', { options, value: breed });
    expect(radiosOf(field).map((radio) => radio.checked)).to.deep.equal([false, false, true]);
    const answers = answersOf(field);
    radiosOf(field)[0]!.click();
    expect(answers).to.deep.equal([null]);
  });

  it('chooses nothing for an answer that is no option', async () => {
    const field = await mountField<ChoiceField>('amt-choice-field', { options: many, value: 'Katze' });
    expect(selectOf(field).selectedIndex).to.equal(0);
  });

  it('keeps the choice when the options come anew', async () => {
    const field = await mountField<ChoiceField>('amt-choice-field', { options: many, value: 6 });
    field.options = many.slice(1).concat({ value: 9, label: 'Dogge' });
    await field.updateComplete;
    expect(selectOf(field).selectedOptions[0]!.textContent).to.equal('Mops');
  });
});
