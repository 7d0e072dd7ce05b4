import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField, type TestedField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { DateField } from './date-field.js';

defineElements();

const words = { dayText: 'Tag', monthText: 'Monat', yearText: 'Jahr' };
const inputsOf = (field: Element) => [...field.querySelectorAll('input')];
const textsOf = (field: Element) => inputsOf(field).map((input) => input.value);

async function typeInto(field: DateField | TestedField, part: number, text: string): Promise<void> {
  inputsOf(field)[part]!.focus();
  await sendKeys({ type: text });
}

fieldContract('amt-date-field', {
  properties: words,
  control: 'fieldset',
  answer: async (field) => {
    await typeInto(field, 0, '9');
    await typeInto(field, 1, '2');
    await typeInto(field, 2, '2020');
  },
  answered: '2020-02-09',
  value: '1984-12-31',
  shown: ['31', '12', '1984'],
  empty: ['', '', ''],
  show: textsOf,
});

describe('<amt-date-field>', () => {
  async function mount(properties: Partial<DateField> = {}): Promise<DateField> {
    const field = await mountField<DateField>('amt-date-field', { ...words, label: 'Geburtsdatum', ...properties });
    field.addEventListener(
      'amt-input',
      (event) => (field.value = (event as CustomEvent<{ value: string }>).detail.value),
    );
    return field;
  }

  it('names day, month and year in this order', async () => {
    const labels = inputsOf(await mount()).map((input) => input.labels![0]!.textContent);
    expect(labels).to.deep.equal(['Tag', 'Monat', 'Jahr']);
  });

  it('sends what is typed so far and leaves it alone', async () => {
    const field = await mount();
    const answers = answersOf(field);
    await typeInto(field, 0, '5');
    await typeInto(field, 2, '19');
    await field.updateComplete;
    expect(answers).to.deep.equal(['--5', '1--5', '19--5']);
    expect(textsOf(field)).to.deep.equal(['5', '', '19']);
  });

  it('shows again what was typed so far', async () => {
    expect(textsOf(await mount({ value: '--5' }))).to.deep.equal(['5', '', '']);
    expect(textsOf(await mount({ value: '2020-Mai-31' }))).to.deep.equal(['31', 'Mai', '2020']);
  });

  it('keeps day and month as typed when the date is complete', async () => {
    const field = await mount();
    await typeInto(field, 2, '2020');
    await typeInto(field, 1, '2');
    await typeInto(field, 0, '9');
    await field.updateComplete;
    expect(field.value).to.equal('2020-02-09');
    expect(textsOf(field)).to.deep.equal(['9', '2', '2020']);
  });

  it('sends no answer when everything is deleted', async () => {
    const field = await mount({ value: '--5' });
    inputsOf(field)[0]!.focus();
    inputsOf(field)[0]!.select();
    await sendKeys({ press: 'Delete' });
    expect(field.value).to.be.undefined;
  });

  it('spreads a whole date that is typed into the day', async () => {
    const field = await mount();
    await typeInto(field, 0, '31.12.2020');
    await field.updateComplete;
    expect(textsOf(field)).to.deep.equal(['31', '12', '2020']);
    expect(field.value).to.equal('2020-12-31');
  });

  it('gives each part its own autofill token for the birthday', async () => {
    const tokens = inputsOf(await mount({ autocomplete: 'section-kind bday' })).map((input) =>
      input.getAttribute('autocomplete'),
    );
    expect(tokens).to.deep.equal(['section-kind bday-day', 'section-kind bday-month', 'section-kind bday-year']);
  });

  it('focuses the first part that is missing or impossible', async () => {
    const focused = async (value?: string) => {
      const field = await mount(value === undefined ? {} : { value });
      field.focus();
      return inputsOf(field).findIndex((input) => input === document.activeElement);
    };
    expect(await focused()).to.equal(0);
    expect(await focused('2020--5')).to.equal(1);
    expect(await focused('-4-5')).to.equal(2);
    expect(await focused('2020-13-5')).to.equal(1);
    expect(await focused('20-12-5')).to.equal(2);
    expect(await focused('2021-02-29')).to.equal(0);
    expect(await focused('2020-02-29')).to.equal(0);
  });
});
