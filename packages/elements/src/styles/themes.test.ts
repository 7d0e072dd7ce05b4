import { expect } from '@open-wc/testing';
import { colourContrast, luminance } from '@amtform/testing/elements/colour-contrast.js';
import { colourPairs } from '@amtform/testing/elements/colour-pairs.js';
import { places } from '@amtform/testing/elements/mount-field.js';
import { mountWholeForm } from '@amtform/testing/elements/mount-whole-form.js';
import { adoptStyles } from '../adopt-styles.js';
import { defineElements } from '../define.js';

defineElements();

const schemes = ['light', 'dark'] as const;

/** The style sheets in `themes`, and the least contrast of text in them. The form's own look needs none. */
const themes = { 'its own look': 4.5, kern: 4.5, 'high-contrast': 7 };

/** Links a theme in the page, as a webmaster does; returns the link. */
async function linkTheme(name: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../themes/${name}.css`, import.meta.url).href;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  return link;
}

/** A colour of the styles as the browser shows it. */
function shown(form: HTMLElement, name: string): string {
  form.style.setProperty('background-color', `var(--amt-${name})`, 'important');
  const { backgroundColor } = getComputedStyle(form);
  form.removeAttribute('style');
  return backgroundColor;
}

/** The pairs of colours that stand too near to each other. */
function tooFaint(form: HTMLElement, text: number): string[] {
  return colourPairs.flatMap(([front, back, least]) => {
    const wanted = least === 4.5 ? text : least;
    const contrast = colourContrast(shown(form, front), shown(form, back));
    return contrast < wanted ? [`${front} on ${back}: ${contrast.toFixed(2)}, not ${wanted}`] : [];
  });
}

describe('A form in a theme', function () {
  // axe looks at every element, which takes its time on a busy machine.
  this.timeout(30_000);

  for (const [name, text] of Object.entries(themes)) {
    it(`has enough contrast in ${name}, light and dark, in the page and in a shadow root`, async () => {
      const link = name === 'its own look' ? undefined : await linkTheme(name);
      for (const place of places) {
        const form = await mountWholeForm(place, adoptStyles);
        for (const scheme of schemes) {
          form.dataset['theme'] = scheme;
          const lights = luminance(shown(form, 'background'));
          expect(lights > 0.5 ? 'light' : 'dark').to.equal(scheme);
          expect(tooFaint(form, text), `${name} ${scheme} ${place}`).to.deep.equal([]);
          if (place === 'in the light DOM') await expect(form).to.be.accessible();
        }
      }
      link?.remove();
    });
  }

  it('changes its look when the theme is linked and taken away while somebody fills it in', async () => {
    const form = await mountWholeForm('in the light DOM', adoptStyles);
    form.dataset['theme'] = 'light';
    const input = form.querySelector('input')!;
    input.value = 'Ada';
    const look = () => [shown(form, 'action'), getComputedStyle(input).borderTopWidth];
    const own = look();
    const link = await linkTheme('kern');
    const kern = look();
    expect(kern).to.deep.equal(['rgb(42, 74, 140)', '0px']);
    link.disabled = true;
    expect(look()).to.deep.equal(own);
    link.remove();
    expect(look()).to.deep.equal(own);
    expect(input.value).to.equal('Ada');
  });

  it('keeps the tokens of a page that has KERN itself, with our theme before or after them', async () => {
    const form = await mountWholeForm('in the light DOM', adoptStyles);
    const page = new CSSStyleSheet();
    page.replaceSync(':root { --kern-color-action-default: rgb(1, 2, 3) }');
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [page, ...before];
    const link = await linkTheme('kern');
    expect(shown(form, 'action')).to.equal('rgb(1, 2, 3)');
    link.remove();
    document.adoptedStyleSheets = before;
  });

  it('wears high contrast above the tokens of the page', async () => {
    const form = await mountWholeForm('in the light DOM', adoptStyles);
    form.dataset['theme'] = 'light';
    const [kern, contrast] = [await linkTheme('kern'), await linkTheme('high-contrast')];
    expect(shown(form, 'text')).to.equal('rgb(0, 0, 0)');
    kern.remove();
    contrast.remove();
  });

  it('never gets smaller than a person needs, whatever a theme says', async () => {
    const form = await mountWholeForm('in the light DOM', adoptStyles);
    const page = form.closest<HTMLElement>('amt-form')!;
    const tooSmall = {
      '--kern-metric-dimension-x-large': '10px',
      '--kern-typography-font-size-medium-static': '6px',
      '--kern-metric-border-width-default': '0px',
      '--amt-form-focus-width': '0px',
    };
    for (const [name, value] of Object.entries(tooSmall)) page.style.setProperty(name, value);
    const input = form.querySelector('input')!;
    input.focus();
    const { fontSize, minBlockSize, borderTopWidth, outlineWidth } = getComputedStyle(input);
    expect([fontSize, minBlockSize, borderTopWidth, outlineWidth]).to.deep.equal(['16px', '44px', '1px', '2px']);
  });
});
