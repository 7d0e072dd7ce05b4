import type { PropertyValues, TemplateResult } from 'lit';
import { FieldElement } from '../field-element.js';

/**
 * A field whose answer is typed as one text. What a person typed stays as it is, and the caret where it is, as long
 * as it reads as the answer: “1,50” is not turned into “1,5” under their hands.
 */
export abstract class TypedField<Value> extends FieldElement<Value> {
  /** The control that holds the text. */
  protected get control(): HTMLInputElement | HTMLTextAreaElement {
    return this.querySelector('input, textarea')!;
  }

  /** The answer that a text means; `undefined` for none. */
  protected abstract read(text: string): Value | undefined;

  /** The text for an answer. */
  protected abstract write(value: Value): string;

  protected abstract renderControl(): TemplateResult;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('value')) this.show();
  }

  /** Puts the answer into the control, unless it already stands there. */
  protected show(): void {
    const text = this.value === undefined ? '' : this.write(this.value);
    if (this.control.value !== text && this.read(this.control.value) !== this.value) this.control.value = text;
  }

  protected override render(): TemplateResult {
    return this.renderLabelled(this.renderControl());
  }

  protected handleInput(): void {
    this.send(this.read(this.control.value));
  }
}
