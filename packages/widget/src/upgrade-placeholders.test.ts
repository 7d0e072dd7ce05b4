import { expect, fixture, html } from '@open-wc/testing';
import './index.js';
import { upgradePlaceholders } from './upgrade-placeholders.js';
import { version } from './version.js';

describe('A place for a form in a page whose editor strips unknown elements', () => {
  it('gets the form with its attributes, and keeps its words as the fallback', async () => {
    const place = await fixture<HTMLElement>(
      html`<div data-amt-form="nowhere.form.json" data-amt-lang="en" data-amt-heading-level="3" class="box">
        Phone
      </div>`,
    );
    upgradePlaceholders();
    const form = place.querySelector('amt-form')!;
    expect([form.src, form.lang, form.headingLevel]).to.deep.equal(['nowhere.form.json', 'en', '3']);
    expect(form.textContent).to.contain('Phone');
    expect(form.hasAttribute('class')).to.equal(false);
  });

  it('gets one form, however often the script runs', async () => {
    const place = await fixture<HTMLElement>(html`<div data-amt-form="nowhere.form.json"></div>`);
    upgradePlaceholders();
    upgradePlaceholders();
    expect(place.querySelectorAll('amt-form')).to.have.length(1);
  });
});

describe('The version in the code', () => {
  it('is that of the package', async () => {
    const { version: published } = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(version).to.equal(published);
  });
});
