import { expect } from '@open-wc/testing';
import { colourContrast, luminance } from '@amtform/testing/elements/colour-contrast.js';
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
      form.dataset['theme'] = 'light';
      expect(getComputedStyle(form).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(form).colorScheme).to.equal('light');
      form.dataset['theme'] = 'dark';
      expect(luminance(getComputedStyle(form).backgroundColor)).to.be.lessThan(0.05);
      expect(getComputedStyle(form).colorScheme).to.equal('dark');
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
      expect(colourContrast(outlineColor, getComputedStyle(form).backgroundColor)).to.be.greaterThan(3);
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
