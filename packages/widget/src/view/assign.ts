import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Sets many properties of an element in one go: only those that changed since the last rendering. */
class AssignDirective extends Directive {
  #before: Readonly<Record<string, unknown>> = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError('assign() stands in the place of attributes');
  }

  override update({ element }: ElementPart, [properties]: [Readonly<Record<string, unknown>>]): symbol {
    for (const name of Object.getOwnPropertyNames(properties)) {
      if (properties[name] !== this.#before[name]) Reflect.set(element, name, properties[name]);
    }
    this.#before = properties;
    return noChange;
  }

  render(_properties: Readonly<Record<string, unknown>>): symbol {
    return noChange;
  }
}

/** Sets many properties of an element in one go: only those that changed since the last rendering. */
export const assign = directive(AssignDirective);
