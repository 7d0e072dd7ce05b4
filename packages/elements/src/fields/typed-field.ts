import type { PropertyValues, TemplateResult } from 'lit';
import { FieldElement } from '../field-element.js';

/**
 * A field whose answer is typed as one text. What a person typed stays as it is, and the caret where it is, as long
 * as it reads as the answer: “1,50” is not turned into “1,5” under their hands.
 */
export abstract class TypedField<Value> extends FieldElement<Value> {
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
    const control = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const text = this.value === undefined ? '' : this.write(this.value);
    if (control && control.value !== text && this.read(control.value) !== this.value) control.value = text;
  }

  protected override render(): TemplateResult {
    return this.renderLabelled(this.renderControl());
  }

  protected handleInput(event: Event): void {
    this.send(this.read((event.target as HTMLInputElement | HTMLTextAreaElement).value));
  }
}
