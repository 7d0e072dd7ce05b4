import { adoptStyles } from '@amtform/elements';
import type { FormScreen } from '../form-screen.js';
import { handleFields } from '../handle-fields.js';
import { keepToItself } from '../keep-to-itself.js';
import { pageTheme } from '../page-theme.js';
import { keepTextNodes } from '../page-translation.js';
import type { Speech } from '../words/speech.js';
import type { FormElement } from './form-element.js';

/** The element inside `<amt-form>` that everything is rendered into, and the place where it stands. */
export class FormRoot {
  readonly element = document.createElement('div');
  readonly #form: FormElement;
  #pageTheme = '';

  constructor(form: FormElement) {
    this.#form = form;
    this.element.className = 'amt-form';
  }

  /** Makes it ready to be rendered into. It stands on the page once it is shown. */
  open(screen: () => FormScreen | undefined): HTMLElement {
    const form = this.#form;
    keepTextNodes(this.element);
    keepToItself(this.element);
    handleFields(this.element, screen);
    if (form.isolation === 'shadow') form.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    return this.element;
  }

  /** Takes over what the page around gives: its place for styles, and whether it can be dark. */
  join(): void {
    const root = this.#form.shadowRoot ?? this.#form.getRootNode();
    adoptStyles(root instanceof ShadowRoot ? root : document);
    this.#pageTheme = pageTheme(this.#form);
  }

  /** Writes only what changed: an attribute that is written makes the browser style the whole form anew. */
  describe({ language, words }: Speech): void {
    const attributes = { lang: language, dir: words.dir, 'data-theme': this.#form.theme || this.#pageTheme };
    for (const [name, value] of Object.entries(attributes)) {
      if (this.element.getAttribute(name) !== value) this.element.setAttribute(name, value);
    }
  }

  /** Stands on the page, in the place of the fallback. */
  show(): void {
    this.#form.shadowRoot?.querySelector('slot')?.remove();
    (this.#form.shadowRoot ?? this.#form).append(this.element);
  }

  /** Stands before the fallback, which is seen again. */
  stepAside(): void {
    const { shadowRoot } = this.#form;
    (shadowRoot ?? this.#form).prepend(this.element);
    if (shadowRoot && !shadowRoot.querySelector('slot')) shadowRoot.append(document.createElement('slot'));
  }
}
