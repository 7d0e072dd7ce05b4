import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles } from '../adopt-styles.js';
import { defineElements } from '../define.js';
import type { SearchField } from './search-field.js';

defineElements();
adoptStyles(document);

const options = ['Aachen', 'Neunburg vorm Wald-Unterschnittmannsberg', ...Array<string>(60).fill('Au')].map(
  (label, value) => ({ value, label }),
);

/** A field with an open list and an active option, followed by another field, in a form 320 px wide. */
async function mountOpen(properties: Partial<SearchField> = {}): Promise<SearchField> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <amt-form
        ><div class="amt-form" lang="de"><amt-search-field></amt-search-field><amt-text-field></amt-text-field></div
      ></amt-form>
    </div>`,
  );
  page.style.setProperty('inline-size', '320px');
  const field = page.querySelector('amt-search-field')!;
  const words = { label: 'Gemeinde', chooseText: 'Bitte auswählen', moreText: 'Weitere Treffer: {count}' };
  Object.assign(field, { options, ...words, ...properties });
  await field.updateComplete;
  field.focus();
  const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
  field.querySelector('input')!.dispatchEvent(down);
  await field.updateComplete;
  return field;
}

const boxOf = (element: Element | null) => element!.getBoundingClientRect();

describe('The open list of <amt-search-field>', () => {
  it('lies below the text and above what follows, which does not move', async () => {
    const field = await mountOpen();
    const list = field.querySelector('.amt-list-box')!;
    const next = field.nextElementSibling!;
    const before = boxOf(next).top;
    expect(boxOf(list).top).to.be.at.least(boxOf(field.querySelector('input')).bottom);
    expect(boxOf(list).bottom).to.be.greaterThan(before);
    const { x, bottom } = boxOf(list);
    expect(list.contains(document.elementFromPoint(x + 20, bottom - 10))).to.be.true;
    field.querySelector('input')!.blur();
    await field.updateComplete;
    expect(boxOf(next).top).to.equal(before);
  });

  it('fits into 320 pixels, also with twice the font size', async () => {
    const field = await mountOpen();
    const form = field.closest('.amt-form')!;
    for (const size of ['100%', '200%']) {
      document.documentElement.style.fontSize = size;
      expect(form.scrollWidth).to.be.at.most(320);
      expect(field.querySelector('ul')!.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
    }
  });

  it('leaves more than half of the window to the rest', async () => {
    const field = await mountOpen();
    expect(boxOf(field.querySelector('ul')).height).to.be.at.most(window.innerHeight * 0.4 + 1);
  });

  it('gives a finger at least 44 pixels', async () => {
    const field = await mountOpen({ value: 1 });
    for (const target of field.querySelectorAll('[role="option"], button, input')) {
      expect(boxOf(target).height, target.outerHTML).to.be.at.least(44);
      expect(boxOf(target).width, target.outerHTML).to.be.at.least(44);
    }
  });

  it('shows the button that empties the field only where there is something', async () => {
    const field = await mountOpen();
    const display = () => getComputedStyle(field.querySelector('button')!).display;
    expect(display()).to.equal('none');
    field.value = 1;
    await field.updateComplete;
    expect(display()).not.to.equal('none');
    Object.assign(field, { value: undefined, chooseText: '' });
    await field.updateComplete;
    expect(display()).to.equal('none');
  });

  it('outlines the active option, which forced colours keep', async () => {
    const field = await mountOpen();
    const { outlineStyle, outlineWidth } = getComputedStyle(field.querySelector('[aria-selected="true"]')!);
    expect(`${outlineStyle} ${outlineWidth}`).to.equal('solid 3px');
  });

  it('has its button where a line ends, also from right to left', async () => {
    const field = await mountOpen({ value: 1 });
    const middleOf = (selector: string) =>
      boxOf(field.querySelector(selector)).left + boxOf(field.querySelector(selector)).width / 2;
    expect(middleOf('button')).to.be.greaterThan(middleOf('input'));
    field.closest<HTMLElement>('.amt-form')!.dir = 'rtl';
    expect(middleOf('button')).to.be.lessThan(middleOf('input'));
  });

  it('has enough contrast in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      const field = await mountOpen();
      field.closest<HTMLElement>('.amt-form')!.dataset['theme'] = theme;
      await expect(field.closest('.amt-form')).to.be.accessible({ ignoredRules: ['label'] });
    }
  });

  it('uses no style attribute, which strict CSP forbids', async () => {
    expect((await mountOpen()).querySelector('[style]')).not.to.exist;
  });

  it('looks the same on a hostile page', async () => {
    const field = await mountOpen({ value: 1 });
    const looks = () =>
      [...field.querySelectorAll('*')].map((element) => {
        const { width, height, top } = boxOf(element);
        const style = getComputedStyle(element);
        const names = [...style].map((name) => `${name} ${style.getPropertyValue(name)}`);
        return [element.outerHTML, width, height, top - boxOf(field).top, ...names].join('\n');
      });
    const clean = looks();
    const hostile = document.createElement('style');
    hostile.textContent =
      '* { position: static !important; overflow: hidden !important; z-index: auto !important; outline: 0 !important } li, ul { display: none !important; list-style: square !important } button { all: unset !important } ::placeholder { color: red !important } [role] { opacity: 0 !important }';
    document.head.append(hostile);
    const after = looks();
    hostile.remove();
    expect(clean.length).to.be.greaterThan(50);
    expect(after).to.deep.equal(clean);
  });
});
