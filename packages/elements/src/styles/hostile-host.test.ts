import { expect } from '@open-wc/testing';
import { places } from '@amtform/testing/elements/mount-field.js';
import { mountWholeForm } from '@amtform/testing/elements/mount-whole-form.js';
import { adoptStyles } from '../adopt-styles.js';
import { defineElements } from '../define.js';

defineElements();

/** What old themes, frameworks and emergency fixes say about the elements of a page. */
const hostileStyles = {
  'takes every outline and box away':
    '* { outline: none !important; box-shadow: none !important } :focus { outline: 0 !important }',
  'hides everything in the form': 'amt-form, amt-form * { display: none !important; visibility: hidden !important }',
  'hides what is not defined': ':not(:defined) { display: none !important } amt-form { display: none !important }',
  'floats and fades controls':
    'input, select, textarea { float: right !important; opacity: 0 !important; position: absolute !important; left: -999em !important; appearance: none !important; width: 3px !important }',
  'shrinks and shouts labels':
    'label, legend { font-size: 4px !important; text-transform: uppercase !important; display: inline !important }',
  'shrinks the root': 'html { font-size: 62.5% }',
  'sets what is inherited':
    'body { direction: rtl; font-size: 9px; letter-spacing: 1em; word-spacing: 2em; line-height: 0.5; color: pink; font-style: italic; font-variant: small-caps; font-weight: 900; text-align: center; text-indent: 3em; text-shadow: 1px 1px red; text-transform: uppercase; white-space: nowrap; word-break: break-all; cursor: wait; list-style: square; quotes: none; visibility: hidden; pointer-events: none; caret-color: red; accent-color: red }',
  'paints paragraphs and links':
    'p, a, li, dd, dt { color: red !important; margin: 5em !important; display: none !important }',
  'draws its own buttons':
    'button { all: unset !important } input[type="checkbox"], input[type="radio"] { display: none !important } label::before { content: "x" !important; display: block !important }',
  'fills the pseudo-elements':
    '*::before, *::after { content: "HOST" !important; display: block !important; position: fixed !important }',
  'covers the form with a pseudo-element':
    'amt-form::before, amt-form::after { content: "HOST" !important; position: fixed !important; inset: 0 !important }',
  'has ids and high specificity':
    'html body amt-form div.amt-form.amt-form.amt-form input { border: 0 !important; background: red !important }',
  'moves, clips and magnifies everything in the form':
    'amt-form * { transform: rotate(3deg) !important; transition: all 9s !important; animation: none 9s !important; overflow: hidden !important; max-height: 20px !important; filter: blur(2px) !important; zoom: 2 !important }',
};

/** Sizes, positions and all computed styles in a form, of one element for each name and class. */
function looksOf(form: HTMLElement): Map<string, string> {
  const origin = form.getBoundingClientRect();
  const looks = new Map<string, string>();
  for (const element of [form, ...form.querySelectorAll('*')]) {
    const name = `${element.localName}.${element.className}`;
    if (looks.has(`${name} display`)) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    // What has no box, such as an option of a closed select, has no place either.
    if (width > 0) looks.set(`${name} box`, [x - origin.x, y - origin.y, width, height].map(Math.round).join(' '));
    const style = getComputedStyle(element);
    for (const property of style) looks.set(`${name} ${property}`, style.getPropertyValue(property));
    for (const pseudo of ['::before', '::after']) {
      const { content, display, position } = getComputedStyle(element, pseudo);
      looks.set(`${name}${pseudo}`, `${content} ${display} ${position}`);
    }
  }
  return looks;
}

function differences(clean: Map<string, string>, hostile: Map<string, string>): string[] {
  return [...clean].flatMap(([name, look]) =>
    hostile.get(name) === look ? [] : [`${name}: ${look} became ${hostile.get(name) ?? 'nothing'}`],
  );
}

for (const place of places) {
  describe(`A form ${place} looks the same on a page that`, function () {
    // Thousands of computed styles are read, which takes its time on a busy machine.
    this.timeout(30_000);

    for (const [what, css] of Object.entries(hostileStyles)) {
      it(what, async () => {
        const form = await mountWholeForm(place, adoptStyles);
        form.querySelector('input')!.focus();
        const clean = looksOf(form);
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        const hostile = looksOf(form);
        style.remove();
        expect(clean.size).to.be.greaterThan(1000);
        expect(differences(clean, hostile).slice(0, 10)).to.deep.equal([]);
      });
    }
  });
}
