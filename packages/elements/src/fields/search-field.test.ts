import { expect } from '@open-wc/testing';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { answersOf, mountField } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from '../define.js';
import type { SearchField } from './search-field.js';

defineElements();

const countries = {
  AT: 'Österreich',
  DE: 'Deutschland',
  GR: 'Griechenland',
  NE: 'Niger',
  NG: 'Nigeria',
  PL: 'Polen',
  PT: 'Portugal',
};
const options = Object.entries(countries).map(([value, label]) => ({ value, label }));
const inputOf = (field: Element) => field.querySelector('input')!;
const textOf = (field: Element) => inputOf(field).value;

fieldContract('amt-search-field', {
  properties: { options, chooseText: 'Bitte auswählen', clearText: 'Eingabe löschen' },
  control: 'input',
  answer: async (field) => {
    field.focus();
    await sendKeys({ type: 'pol' });
    field.querySelector<HTMLElement>('[role="option"]')?.click();
    await field.updateComplete;
  },
  answered: 'PL',
  value: 'AT',
  shown: 'Österreich',
  empty: '',
  show: textOf,
});

/** A field in a page that takes its answers, as the widget does. */
async function mountEchoing(properties: Partial<SearchField> = {}): Promise<SearchField> {
  const field = await mountField<SearchField>('amt-search-field', { label: 'Land', options, ...properties });
  // Somewhere for Tab to go: the browser's own buttons would take the focus from the whole page.
  field.after(document.createElement('button'));
  field.addEventListener(
    'amt-input',
    (event) => (field.value = (event as CustomEvent<{ value: unknown }>).detail.value),
  );
  return field;
}

async function type(field: SearchField, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
  await field.updateComplete;
}

async function leave(field: SearchField): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await field.updateComplete;
}

describe('<amt-search-field>', () => {
  it('sends text that names no option as it stands, so that nothing typed is lost, and shows it again', async () => {
    const field = await mountEchoing();
    const answers = answersOf(field);
    await type(field, 'Po x');
    await leave(field);
    expect(answers).to.deep.equal(['P', 'Po', 'Po ', 'Po x']);
    expect(textOf(field)).to.equal('Po x');
    expect(textOf(await mountEchoing({ value: 'Po x' }))).to.equal('Po x');
  });

  it('takes a label that is typed in full for chosen once the person leaves, and not before', async () => {
    const field = await mountEchoing();
    const answers = answersOf(field);
    await type(field, 'nIger');
    expect(answers.at(-1)).to.equal('nIger');
    await leave(field);
    expect(answers.at(-1)).to.equal('NE');
    expect(textOf(field)).to.equal('Niger');
  });

  it('does not guess which one is meant where two options have the same label', async () => {
    const twins = ['Neustadt', 'Neustadt'].map((label, value) => ({ value, label }));
    const field = await mountEchoing({ options: twins });
    const answers = answersOf(field);
    await type(field, 'Neustadt');
    field.querySelectorAll<HTMLElement>('[role="option"]')[1]!.click();
    await leave(field);
    expect(answers.at(-1)).to.equal(1);
    field.focus();
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: 't' });
    await leave(field);
    expect(answers.at(-1)).to.equal('Neustadt');
  });

  it('sends no answer when the text is taken away', async () => {
    const field = await mountEchoing({ value: 'PL' });
    const answers = answersOf(field);
    field.focus();
    inputOf(field).select();
    await sendKeys({ press: 'Backspace' });
    await leave(field);
    expect(answers).to.deep.equal([undefined]);
  });

  it('has a button that takes the answer away and gives the focus to the text', async () => {
    const field = await mountEchoing({ value: 'PL', clearText: 'Land: Eingabe löschen' });
    const answers = answersOf(field);
    const button = field.querySelector('button')!;
    expect(button).to.have.attribute('aria-label', 'Land: Eingabe löschen');
    button.click();
    await field.updateComplete;
    expect(answers).to.deep.equal([undefined]);
    expect(textOf(field)).to.equal('');
    expect(document.activeElement).to.equal(inputOf(field));
  });

  it('can choose what is no text: null, a number, an object', async () => {
    const breed = { id: 7 };
    const things = [null, 0, breed].map((value, index) => ({ value, label: `Wahl ${index}` }));
    const field = await mountEchoing({ options: things, value: breed });
    expect(textOf(field)).to.equal('Wahl 2');
    const answers = answersOf(field);
    inputOf(field).select();
    await type(field, 'wahl 0');
    await leave(field);
    expect(answers.at(-1)).to.equal(null);
    expect(textOf(field)).to.equal('Wahl 0');
  });

  it('shows nothing for an answer that is neither an option nor text', async () => {
    expect(textOf(await mountEchoing({ value: 7 }))).to.equal('');
  });

  it('writes its label anew when the language changes, and leaves alone what is being typed', async () => {
    const english = options.map(({ value }) => ({ value, label: `Country ${value}` }));
    const chosen = await mountEchoing({ value: 'PL' });
    chosen.options = english;
    await chosen.updateComplete;
    expect(textOf(chosen)).to.equal('Country PL');
    const typing = await mountEchoing();
    await type(typing, 'DE');
    typing.options = english;
    await typing.updateComplete;
    expect(textOf(typing)).to.equal('DE');
  });

  it('leaves the caret where the person types', async () => {
    const field = await mountEchoing({ value: 'Prtugal' });
    field.focus();
    inputOf(field).setSelectionRange(1, 1);
    await type(field, 'o');
    expect(textOf(field)).to.equal('Portugal');
    expect(inputOf(field).selectionStart).to.equal(2);
  });

  it('takes what a browser fills in without the focus, and opens no list for it', async () => {
    const field = await mountEchoing({ autocomplete: 'country-name' });
    const input = inputOf(field);
    expect(input).to.have.attribute('autocomplete', 'country-name');
    input.value = 'Polen';
    for (const name of ['input', 'change']) input.dispatchEvent(new CustomEvent(name, { bubbles: true }));
    await field.updateComplete;
    expect(field.value).to.equal('PL');
    expect(field.querySelector('[role="option"]')).not.to.exist;
  });

  it('asks the browser for no suggestions of its own', async () => {
    expect(inputOf(await mountEchoing())).to.have.attribute('autocomplete', 'off');
  });

  it('sends the form with the option that was typed, once its list is closed', async () => {
    const field = await mountEchoing();
    const form = document.createElement('form');
    field.before(form);
    form.append(field, field.nextElementSibling!);
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(field.value);
    });
    await type(field, 'polen');
    await sendKeys({ press: 'Enter' });
    expect(sent).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(sent).to.deep.equal(['PL']);
  });
});
