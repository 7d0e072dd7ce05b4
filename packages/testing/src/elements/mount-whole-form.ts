import { fixture, html } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type { Place } from './mount-field.js';

/**
 * Puts a form with every field and all furniture into an `<amt-form>` that is a plain element here, 600 px wide, and
 * waits until it is rendered. `adopt` gives the styles to the root it is in. Returns the `.amt-form` element.
 */
export async function mountWholeForm(place: Place, adopt: (root: Document | ShadowRoot) => void): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div><amt-form></amt-form></div>`);
  const host = page.querySelector('amt-form')!;
  const root = place === 'in the light DOM' ? host : host.attachShadow({ mode: 'open' });
  adopt(root instanceof ShadowRoot ? root : document);
  page.style.setProperty('inline-size', '600px', 'important');
  page.style.setProperty('display', 'block', 'important');
  render(wholeForm, root);
  const form = root.querySelector<HTMLElement>('.amt-form')!;
  const elements = form.querySelectorAll<LitElement>('.amt-field, amt-error-summary');
  await Promise.all([...elements].map((element) => element.updateComplete));
  return form;
}

const options = (count: number) => Array.from({ length: count }, (_, value) => ({ value, label: `Option ${value}` }));
const wrong = ['Diese Angabe fehlt.'];
const codec = { read: Number, write: String };

const wholeForm: TemplateResult = html`<div class="amt-form" lang="de">
  <div class="amt-progress">Schritt 2 von 4 <progress max="4" value="2" aria-label="Fortschritt"></progress></div>
  <amt-error-summary heading="Bitte prüfen" .entries=${[{ text: 'Name fehlt.', pointer: '/name' }]}></amt-error-summary>
  <div class="amt-page">
    <h2>Halterin oder Halter</h2>
    <p>
      Angaben zur Person. <a href="#satzung">Zur <strong>Satzung</strong></a>
    </p>
    <amt-text-field label="Name" hint="So wie im Ausweis" .messages=${wrong}></amt-text-field>
    <amt-text-field label="Kennzeichen" optional-text="(freiwillig)" width="10" readonly></amt-text-field>
    <amt-number-field label="Höhe" .codec=${codec} .value=${45} width="3"></amt-number-field>
    <amt-date-field
      label="Geburt"
      day-text="Tag"
      month-text="Monat"
      year-text="Jahr"
      .messages=${wrong}
    ></amt-date-field>
    <fieldset class="amt-group">
      <legend>Hund</legend>
      <amt-choice-field label="Art" .options=${options(3)} .value=${1}></amt-choice-field>
      <amt-choice-field label="Rasse" .options=${options(9)} choose-text="Bitte wählen"></amt-choice-field>
      <amt-search-field label="Gemeinde" .options=${options(99)} .value=${7}></amt-search-field>
      <amt-choices-field label="Zweck" .options=${options(3)} .value=${[0, 2]} .messages=${wrong}></amt-choices-field>
      <amt-yes-no-field label="Gechippt?" yes-text="Ja" no-text="Nein"></amt-yes-no-field>
    </fieldset>
    <section class="amt-list">
      <h3>Weitere Hunde</h3>
      <fieldset class="amt-entry">
        <legend>Hund 1</legend>
        <amt-long-text-field label="Merkmale"></amt-long-text-field>
        <div class="amt-buttons"><button class="amt-button amt-button-quiet">Entfernen</button></div>
      </fieldset>
    </section>
    <amt-consent-field label="Gelesen" .hint=${html`<a href="#hinweise">Hinweise</a>`}></amt-consent-field>
    <div class="amt-notice amt-notice-warning"><p>Mit dem Absenden erklären Sie sich.</p></div>
    <dl class="amt-review">
      <div>
        <dt>Name</dt>
        <dd>Ada</dd>
        <dd><a href="#name">Ändern</a></dd>
      </div>
    </dl>
    <div class="amt-receipt"><h2>Angekommen</h2></div>
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary">Weiter</button>
      <button class="amt-button">Zurück</button>
      <button class="amt-button" disabled>Gesperrt</button>
    </div>
  </div>
</div>`;
