import { expect, waitUntil } from '@open-wc/testing';
import { answersOf, mountField, places, type Place } from '@amtform/testing/elements/mount-field.js';
import { sendKeys } from '@web/test-runner-commands';
import { adoptStyles } from '../adopt-styles.js';
import { defineElements } from '../define.js';
import type { SearchField } from './search-field.js';

defineElements();

const words = {
  label: 'Gemeinde',
  chooseText: 'Bitte auswählen',
  noMatchText: 'Nichts gefunden',
  matchesText: 'Treffer: {count}',
  moreText: 'Weitere: {count}',
  clearText: 'Gemeinde: Eingabe löschen',
};
const few = ['Aachen', 'Bad Aibling', 'Bonn', 'Celle'].map((label) => ({ value: label.slice(0, 2), label }));
const many = Array.from({ length: 10_000 }, (_, value) => ({ value, label: `Gemeinde ${value}` }));

/** A field in a page that takes its answers, as the widget does. */
async function mount(properties: Partial<SearchField> = {}, place?: Place): Promise<SearchField> {
  const field = await mountField<SearchField>('amt-search-field', { ...words, options: few, ...properties }, place);
  // Somewhere for Tab to go: the browser's own buttons would take the focus from the whole page.
  field.after(document.createElement('button'));
  const root = field.getRootNode();
  adoptStyles(root instanceof ShadowRoot ? root : document);
  field.addEventListener(
    'amt-input',
    (event) => (field.value = (event as CustomEvent<{ value: unknown }>).detail.value),
  );
  return field;
}

const inputOf = (field: Element) => field.querySelector('input')!;
const optionsOf = (field: Element) => [...field.querySelectorAll<HTMLElement>('[role="option"]')];
const labelsOf = (field: Element) => optionsOf(field).map((option) => option.textContent.trim());
const isOpen = (field: Element) => inputOf(field).getAttribute('aria-expanded') === 'true';
const boxOf = (field: Element) => field.querySelector<HTMLElement>('.amt-list-box')!;

/** The label of the option that a screen reader is told of; undefined while the focus is in the text. */
function activeIn(field: Element): string | undefined {
  const id = inputOf(field).getAttribute('aria-activedescendant');
  const selected = field.querySelector('[aria-selected="true"]');
  if (id === null) {
    expect(selected).not.to.exist;
    return undefined;
  }
  const option = (field.getRootNode() as Document | ShadowRoot).getElementById(id);
  expect(option).to.equal(selected);
  return option!.textContent.trim();
}

async function press(field: SearchField, ...keys: string[]): Promise<void> {
  field.focus();
  for (const key of keys) await sendKeys({ press: key });
  await field.updateComplete;
}

async function pressWithAlt(field: SearchField, key: string): Promise<void> {
  field.focus();
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
  await field.updateComplete;
}

async function type(field: SearchField, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
  await field.updateComplete;
}

for (const place of places) {
  describe(`The list of <amt-search-field> ${place}`, () => {
    it('is accessible: open, filtered, with an active option, with more than it shows, without a match', async () => {
      const field = await mount({ options: many }, place);
      await press(field, 'ArrowDown');
      await expect(field).to.be.accessible();
      await type(field, '99');
      await expect(field).to.be.accessible();
      await type(field, 'x');
      await expect(field).to.be.accessible();
      expect(boxOf(field)).to.have.trimmed.text('Nichts gefunden');
      const wrong = await mount({ value: 'Bo', messages: ['Das gibt es nicht.'], required: true }, place);
      await press(wrong, 'ArrowDown');
      await expect(wrong).to.be.accessible();
    });

    it('is a listbox that belongs to the text and has its label', async () => {
      const field = await mount({}, place);
      await type(field, 'b');
      const input = inputOf(field);
      const list = (field.getRootNode() as Document).getElementById(input.getAttribute('aria-controls')!)!;
      expect(list).to.have.attribute('role', 'listbox');
      expect(list).to.have.attribute('aria-label', 'Gemeinde');
      expect(input).to.have.attribute('role', 'combobox');
      expect(input).to.have.attribute('aria-autocomplete', 'list');
      expect(isOpen(field)).to.be.true;
    });

    it('leads the arrow keys to the options and back to the text', async () => {
      const field = await mount({}, place);
      const seen: unknown[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
        await press(field, key);
        seen.push(activeIn(field));
      }
      expect(seen).to.deep.equal(['Aachen', 'Bad Aibling', 'Aachen', undefined, 'Celle', undefined, 'Aachen']);
    });

    it('lets a click choose and keeps the focus in the text', async () => {
      const field = await mount({}, place);
      const answers = answersOf(field);
      await type(field, 'b');
      const option = optionsOf(field)[0]!;
      // A browser moves the focus away unless this is prevented.
      expect(option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).to.be.false;
      option.click();
      await field.updateComplete;
      expect(answers).to.deep.equal(['b', 'Ba']);
      expect(inputOf(field).value).to.equal('Bad Aibling');
      expect(isOpen(field)).to.be.false;
      expect((field.getRootNode() as Document).activeElement).to.equal(inputOf(field));
    });
  });
}

describe('The list of <amt-search-field>', () => {
  it('is closed at first, also with the focus', async () => {
    const field = await mount();
    field.focus();
    await field.updateComplete;
    expect(isOpen(field)).to.be.false;
    expect(getComputedStyle(boxOf(field)).display).to.equal('none');
    expect(optionsOf(field)).to.have.length(0);
  });

  it('opens by typing, and has what fits', async () => {
    const field = await mount();
    await type(field, 'b');
    expect(labelsOf(field)).to.deep.equal(['Bad Aibling', 'Bonn']);
    await type(field, 'o');
    expect(labelsOf(field)).to.deep.equal(['Bonn']);
    await press(field, 'Backspace', 'Backspace');
    expect(labelsOf(field)).to.have.length(4);
  });

  it('opens by a click, and with a chosen option shows all and lets typing replace it', async () => {
    const field = await mount({ value: 'Bo' });
    inputOf(field).click();
    await field.updateComplete;
    expect(labelsOf(field)).to.have.length(4);
    await type(field, 'c');
    expect(inputOf(field).value).to.equal('c');
    expect(labelsOf(field)[0]).to.equal('Celle');
  });

  it('opens again for the text that stands there', async () => {
    const field = await mount({ value: 'bon' });
    inputOf(field).click();
    await field.updateComplete;
    expect(labelsOf(field)).to.deep.equal(['Bonn']);
  });

  it('opens by the arrow keys at the chosen option', async () => {
    const field = await mount({ value: 'Bo' });
    await press(field, 'ArrowDown');
    expect(activeIn(field)).to.equal('Bonn');
    await press(field, 'ArrowDown');
    expect(activeIn(field)).to.equal('Celle');
  });

  it('opens by Alt+Down without going into it, and closes by Alt+Up', async () => {
    const field = await mount();
    await pressWithAlt(field, 'ArrowDown');
    expect(isOpen(field)).to.be.true;
    expect(activeIn(field)).to.be.undefined;
    await pressWithAlt(field, 'ArrowUp');
    expect(isOpen(field)).to.be.false;
  });

  it('lets Enter choose, and Tab choose and go on', async () => {
    const field = await mount();
    const answers = answersOf(field);
    await press(field, 'ArrowDown', 'Enter');
    expect(answers).to.deep.equal(['Aa']);
    await press(field, 'ArrowDown', 'ArrowDown', 'Tab');
    expect(answers).to.deep.equal(['Aa', 'Ba']);
    expect(inputOf(field).value).to.equal('Bad Aibling');
    expect(field.contains(document.activeElement)).to.be.false;
  });

  it('closes by Escape, which takes nothing away and closes nothing else', async () => {
    const field = await mount();
    const kept: boolean[] = [];
    document.addEventListener('keydown', (event) => kept.push(event.defaultPrevented));
    await type(field, 'b');
    kept.length = 0;
    await press(field, 'Escape');
    expect(isOpen(field)).to.be.false;
    expect(inputOf(field).value).to.equal('b');
    await press(field, 'Escape');
    expect(kept).to.deep.equal([true, false]);
    expect(inputOf(field).value).to.equal('b');
  });

  it('gives the keys Home, End, Left and Right to the text', async () => {
    const field = await mount();
    await type(field, 'bo');
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 2],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
    ] as const) {
      await press(field, 'ArrowDown', key);
      expect(activeIn(field)).to.be.undefined;
      expect(inputOf(field).selectionStart).to.equal(caret);
    }
  });

  it('closes when the focus goes elsewhere', async () => {
    const field = await mount();
    await type(field, 'b');
    inputOf(field).blur();
    await field.updateComplete;
    expect(isOpen(field)).to.be.false;
  });

  it('closes when the field is taken off the page', async () => {
    const field = await mount();
    await type(field, 'b');
    const home = field.parentElement!;
    field.remove();
    home.append(field);
    await field.updateComplete;
    expect(isOpen(field)).to.be.false;
  });

  it('leaves keys alone that belong to an input method', async () => {
    const field = await mount();
    await type(field, 'b');
    await press(field, 'ArrowDown');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true });
    expect(inputOf(field).dispatchEvent(enter)).to.be.true;
    expect(isOpen(field)).to.be.true;
  });

  it('stays closed while the field is read-only', async () => {
    const field = await mount({ readOnly: true, value: 'Bo' });
    inputOf(field).click();
    await press(field, 'ArrowDown');
    await pressWithAlt(field, 'ArrowDown');
    await type(field, 'c');
    expect(isOpen(field)).to.be.false;
    expect(field.querySelector('button')).not.to.exist;
  });

  it('shows at most fifty options, and how many more there are', async () => {
    const field = await mount({ options: many });
    await press(field, 'ArrowDown');
    expect(optionsOf(field)).to.have.length(50);
    expect(boxOf(field).querySelector('p')).to.have.trimmed.text('Weitere: 9950');
    await type(field, '999');
    expect(labelsOf(field)).to.have.length(19);
    expect(boxOf(field).querySelector('p')).not.to.exist;
  });

  it('shows the right labels also after a page translator has replaced their text', async () => {
    const field = await mount();
    await type(field, 'b');
    for (const option of optionsOf(field)) {
      const translated = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      translated.textContent = 'Bath';
      option.replaceChildren(translated);
    }
    await type(field, 'o');
    expect(labelsOf(field)).to.deep.equal(['Bonn']);
  });

  it('keeps the active option in sight', async () => {
    const field = await mount({ options: many });
    await press(field, 'ArrowUp');
    const list = field.querySelector('ul')!.getBoundingClientRect();
    const option = optionsOf(field).at(-1)!.getBoundingClientRect();
    expect(option.bottom).to.be.at.most(list.bottom + 1);
    expect(option.top).to.be.at.least(list.top - 1);
  });

  it('says how many options fit, once, when the person pauses', async () => {
    const field = await mount();
    const status = field.querySelector('[role="status"]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    field.focus();
    for (const text of ['b', 'bo', 'b']) {
      inputOf(field).value = text;
      inputOf(field).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await field.updateComplete;
    }
    await waitUntil(() => said.length > 0, 'Nothing is said', { timeout: 5000 });
    expect(said).to.deep.equal(['Treffer: 2']);
    await type(field, 'x');
    await waitUntil(() => said.length > 2, 'Nothing is said', { timeout: 5000 });
    expect(said.slice(1)).to.deep.equal(['', 'Nichts gefunden']);
    await press(field, 'Escape');
    expect(status.textContent).to.equal('');
  });
});
