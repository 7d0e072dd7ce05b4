import { expect, fixture, html } from '@open-wc/testing';
import { readDefinition } from '@amtform/model';
import { render } from 'lit';
import { until } from '../testing/until.js';
import { FormScreen } from './form-screen.js';
import { formParts } from './parts/form-parts.js';
import { LatePart } from './parts/late-part.js';
import { FormSession } from './session/form-session.js';
import { speechFor } from './words/speech.js';
import { defineAmtForm } from './define.js';

defineAmtForm();

const definition = readDefinition({
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
  review: {},
});

/** A form on a screen of its own, whose review cannot be loaded until the network is back. */
async function mountScreen() {
  const root = await fixture<HTMLElement>(html`<div class="amt-form"></div>`);
  const network = { isUp: false };
  const whole = formParts();
  const review = new LatePart(async () => {
    if (!network.isUp) throw new TypeError('Failed to fetch');
    await whole.review.load();
    return whole.review.loaded!;
  });
  const session = new FormSession(definition, { name: 'Ada' });
  const screen = new FormScreen(
    session,
    {
      speech: () => speechFor(definition, []),
      headingLevel: () => 2,
      hasHistory: () => false,
      place: () => ({ endpoint: '', base: document.baseURI, speech: () => speechFor(undefined, []) }),
      tell: () => true,
      requestUpdate: () => {
        render(screen.render(), root);
        screen.rendered();
      },
    },
    { root, parts: { ...whole, review } },
  );
  render(screen.render(), root);
  const titled = (words: string) => until(() => root.querySelector('.amt-title')?.textContent.includes(words));
  const press = (selector: string) => root.querySelector<HTMLElement>(selector)!.click();
  return { root, network, session, titled, press };
}

describe('A part of the form that cannot be loaded', () => {
  it('is told calmly, with nothing lost, and is there after another try.', async () => {
    const { root, network, session, titled, press } = await mountScreen();
    press('.amt-button-primary');
    await titled('Diese Seite konnte nicht geladen werden');
    await expect(root).to.be.accessible();
    expect(session.model.answers).to.deep.equal({ name: 'Ada' });
    network.isUp = true;
    press('[data-again]');
    await titled('Prüfen Sie Ihre Angaben');
    await until(() => document.activeElement?.matches('.amt-title'));
    expect(root.textContent).to.contain('Ada');
  });

  it('leaves the way back to the page before.', async () => {
    const { root, titled, press } = await mountScreen();
    press('.amt-button-primary');
    await titled('konnte nicht geladen werden');
    press('[data-back]');
    await titled('Hund anmelden');
    expect(root.querySelector('amt-text-field')).to.exist;
  });
});
