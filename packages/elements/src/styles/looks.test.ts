import { expect } from '@open-wc/testing';
import { places } from '@amtform/testing/elements/mount-field.js';
import { mountWholeForm } from '@amtform/testing/elements/mount-whole-form.js';
import { sendKeys } from '@web/test-runner-commands';
import { adoptStyles } from '../adopt-styles.js';
import { defineElements } from '../define.js';

defineElements();

const mount = () => mountWholeForm('in the light DOM', adoptStyles);
const hostOf = (form: HTMLElement) => form.closest('amt-form')!;

/** All on one page that a person clicks or taps, but for links within a sentence. */
const targets = 'input, textarea, select, button, .amt-option > label, .amt-summary a, .amt-review a';

describe('The look of the form', function () {
  // axe looks at every element, which takes its time on a busy machine.
  this.timeout(30_000);

  for (const place of places) {
    it(`is accessible ${place}`, async () => {
      await expect(await mountWholeForm(place, adoptStyles)).to.be.accessible();
    });

    it(`follows the theme that the form is given ${place}`, async () => {
      const form = await mountWholeForm(place, adoptStyles);
      const root = form.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : hostOf(form);
      host.setAttribute('theme', 'light');
      expect(getComputedStyle(form).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(form).colorScheme).to.equal('light');
      host.setAttribute('theme', 'dark');
      expect(luminance(getComputedStyle(form).backgroundColor)).to.be.lessThan(0.05);
      expect(getComputedStyle(form).colorScheme).to.equal('dark');
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`has enough contrast in the ${theme} theme`, async () => {
      const form = await mount();
      hostOf(form).setAttribute('theme', theme);
      await expect(form).to.be.accessible();
      const tooFaint = pairs.filter(([front, back, least]) => contrast(form, front, back) < least);
      expect(tooFaint).to.deep.equal([]);
    });
  }

  it('shows where the focus is, three pixels wide, on everything that can have it', async () => {
    const form = await mount();
    const stops = [...form.querySelectorAll<HTMLElement>('a, button:enabled, input, select, textarea, .amt-summary')];
    expect(stops.length).to.be.greaterThan(20);
    // The browser shows a focus ring to a person who last used the keyboard.
    await sendKeys({ press: 'Tab' });
    for (const stop of stops) {
      stop.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
      expect(`${stop.className} ${outlineStyle} ${outlineWidth}`).to.equal(`${stop.className} solid 3px`);
      expect(ratio(outlineColor, getComputedStyle(form).backgroundColor)).to.be.greaterThan(3);
    }
  });

  it('gives a finger at least 44 pixels', async () => {
    const form = await mount();
    const low = [...form.querySelectorAll(targets)].filter((target) => {
      const { height } = (
        target.matches('.amt-option > input') ? target.parentElement! : target
      ).getBoundingClientRect();
      return height < 44;
    });
    expect(low.map((target) => target.outerHTML)).to.deep.equal([]);
  });

  it('fits into 320 pixels, also with twice the font size', async () => {
    const form = await mount();
    const page = hostOf(form).parentElement!;
    for (const size of ['100%', '200%']) {
      document.documentElement.style.fontSize = size;
      page.style.setProperty('inline-size', '320px', 'important');
      expect(form.scrollWidth).to.be.at.most(320);
      expect(form.clientWidth).to.equal(320);
      document.documentElement.style.fontSize = '';
    }
  });

  it('grows with the font size that the person has set', async () => {
    const form = await mount();
    document.documentElement.style.fontSize = '24px';
    expect(getComputedStyle(form.querySelector('input')!).fontSize).to.equal('24px');
    document.documentElement.style.fontSize = '';
  });

  it('takes colours and font of a page that has KERN tokens', async () => {
    const form = await mount();
    const tokens = { '--kern-color-action-default': 'rgb(1, 2, 3)', '--kern-typography-font-family-default': 'serif' };
    for (const [name, value] of Object.entries(tokens)) hostOf(form).style.setProperty(name, value);
    expect(getComputedStyle(form.querySelector('.amt-button-primary')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(form.querySelector('input')!).fontFamily).to.equal('serif');
  });

  it('runs from right to left where the dir attribute says so', async () => {
    const form = await mount();
    const label = form.querySelector('amt-yes-no-field label')!;
    const radio = form.querySelector('amt-yes-no-field input')!;
    const isRightOf = () => radio.getBoundingClientRect().x > label.getBoundingClientRect().x + 100;
    expect(isRightOf()).to.be.false;
    hostOf(form).dir = 'rtl';
    expect(isRightOf()).to.be.true;
    expect(getComputedStyle(form.querySelector('amt-text-field')!).borderRightWidth).to.equal('5px');
  });

  it('uses no style attribute, which strict CSP forbids', async () => {
    expect((await mount()).querySelector('[style], style')).not.to.exist;
  });
});

/** Which colour stands on which, and the least contrast: 4.5 for text (WCAG 1.4.3), 3 for the rest (WCAG 1.4.11). */
const pairs: [front: string, back: string, least: number][] = [
  ...['background', 'surface', 'input'].flatMap((back): [string, string, number][] => [
    ['text', back, 4.5],
    ['muted', back, 4.5],
    ['danger', back, 4.5],
    ['action', back, 4.5],
    ['border', back, 3],
    ['focus', back, 3],
  ]),
  ...['danger', 'info', 'warning', 'success'].flatMap((kind): [string, string, number][] => [
    ['text', `${kind}-background`, 4.5],
    ['action', `${kind}-background`, 4.5],
    [kind, `${kind}-background`, 3],
    ['focus', `${kind}-background`, 3],
  ]),
  ['danger', 'danger-background', 4.5],
  ['on-action', 'action', 4.5],
];

function contrast(form: HTMLElement, front: string, back: string): number {
  const style = getComputedStyle(form);
  return ratio(style.getPropertyValue(`--amt-${front}`), style.getPropertyValue(`--amt-${back}`));
}

function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it, of a colour written as `#rrggbb` or `rgb(r, g, b)`. */
function luminance(colour: string): number {
  const hex = /^#(..)(..)(..)$/
    .exec(colour.trim())
    ?.slice(1)
    .map((part) => parseInt(part, 16));
  const parts = hex ?? colour.match(/\d+/g)!.map(Number);
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
