import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineElements } from './define.js';
import type { AmtFollowEvent, ErrorSummary } from './error-summary.js';

defineElements();

const entries = [
  { text: 'Geben Sie Ihren Namen ein.', pointer: '/name' },
  { text: 'Hund 2: Das Datum gibt es nicht.', pointer: '/hunde/1/geburt' },
];

function mount(): Promise<ErrorSummary> {
  return fixture<ErrorSummary>(
    html`<amt-error-summary heading="Bitte prüfen Sie Ihre Angaben" .entries=${entries}></amt-error-summary>`,
  );
}

function followsOf(summary: ErrorSummary): string[] {
  const pointers: string[] = [];
  summary.addEventListener('amt-follow', (event) => pointers.push((event as AmtFollowEvent).detail.pointer));
  return pointers;
}

describe('<amt-error-summary>', () => {
  it('is accessible', async () => {
    await expect(await mount()).to.be.accessible();
  });

  it('lists what is wrong, below a heading, and leaves the announcing to the focus', async () => {
    const summary = await mount();
    expect(summary.querySelector('[role="alert"]')).not.to.exist;
    expect(summary.querySelector('h2')).to.have.text('Bitte prüfen Sie Ihre Angaben');
    const lines = [...summary.querySelectorAll('li')].map((line) => line.textContent.trim());
    expect(lines).to.deep.equal(entries.map((entry) => entry.text));
  });

  it('has the colour of a warning where nothing is wrong for certain', async () => {
    const summary = await mount();
    const box = summary.querySelector('.amt-summary')!;
    expect(box).not.to.have.class('amt-summary-warning');
    summary.warns = true;
    await summary.updateComplete;
    expect(box).to.have.class('amt-summary-warning');
  });

  it('has its heading at the level that it is given', async () => {
    const summary = await mount();
    for (const level of [1, 2, 3, 4]) {
      summary.headingLevel = level;
      await summary.updateComplete;
      expect(summary.querySelector(`h${level}`)).to.have.text('Bitte prüfen Sie Ihre Angaben');
    }
  });

  it('shows nothing when nothing is wrong', async () => {
    const summary = await mount();
    summary.entries = [];
    await summary.updateComplete;
    expect(summary.children).to.have.length(0);
  });

  it('takes the focus itself', async () => {
    const summary = await mount();
    summary.focus();
    expect(document.activeElement).to.have.class('amt-summary');
  });

  it('says which entry to go to, and leaves the address of the page alone', async () => {
    const summary = await mount();
    const follows = followsOf(summary);
    const address = location.href;
    summary.querySelectorAll('a')[1]!.click();
    expect(follows).to.deep.equal(['/hunde/1/geburt']);
    expect(location.href).to.equal(address);
  });

  it('can be followed by keyboard', async () => {
    const summary = await mount();
    const follows = followsOf(summary);
    summary.querySelector('a')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(follows).to.deep.equal(['/name']);
  });
});
