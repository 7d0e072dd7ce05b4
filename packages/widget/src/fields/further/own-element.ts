import { Directive, directive } from 'lit/directive.js';

/** Renders an element by a name that is known only at run time, and sets those of its properties that changed. */
class OwnElementDirective extends Directive {
  #element: HTMLElement | undefined;
  #before: Readonly<Record<string, unknown>> = {};

  render(name: string, pointer: string, properties: Readonly<Record<string, unknown>>): HTMLElement {
    if (this.#element?.localName !== name) {
      this.#element = document.createElement(name);
      this.#element.classList.add('amt-field');
      this.#before = {};
    }
    this.#element.dataset['at'] = pointer;
    for (const [property, value] of Object.entries(properties)) {
      if (value !== this.#before[property]) Reflect.set(this.#element, property, value);
    }
    this.#before = properties;
    return this.#element;
  }
}

/** An element of a developer's own, as a field at a pointer. It stays the same element as long as its name does. */
export const ownElement = directive(OwnElementDirective);
