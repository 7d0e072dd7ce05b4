import { expect } from '@open-wc/testing';
import { FieldElement } from '@amtform/elements';
import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { controlAt, fieldAt, messagesAt, mountForm, screenOf, settled, typeInto } from '../../testing/mount-form.js';
import '../index.js';
import { registerKind } from './own-kinds.js';

/** What a developer writes: a shade of grey from 0 to 255, on the class that all fields have in common. */
class ShadeField extends FieldElement<number> {
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const input = this.querySelector('input')!;
    if (changed.has('value') && readShade(input.value) !== this.value) input.value = this.value?.toString() ?? '';
  }

  protected override render(): TemplateResult {
    return this.renderLabelled(
      html`<input
        class="amt-input"
        id=${this.fieldId}
        type="text"
        inputmode="numeric"
        ?readonly=${this.readOnly}
        aria-describedby=${this.describedBy}
        aria-required=${this.flag(this.required)}
        aria-invalid=${this.flag(this.messages.length > 0)}
        @input=${(event: Event) => {
          this.send(readShade((event.target as HTMLInputElement).value));
        }}
      />`,
    );
  }
}

const readShade = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

customElements.define('own-shade-field', ShadeField);
registerKind('x-shade', { element: 'own-shade-field' });

fieldContract('own-shade-field', {
  control: 'input',
  answer: (field) => {
    const input = field.querySelector('input')!;
    if (input.readOnly) return;
    input.value = '128';
    input.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  },
  answered: 128,
  value: 255,
  shown: '255',
  empty: '',
  show: (field) => field.querySelector('input')!.value,
});

describe('A kind that a developer adds with such an element', () => {
  it('is asked, judged and described in a form as the others are.', async () => {
    const shade = { type: 'integer', title: 'Helligkeit', description: 'Von 0 bis 255', maximum: 255 };
    const form = await mountForm({
      ...{ id: 'shade', version: '1.0.0', language: 'de', title: 'Farbe' },
      schema: { type: 'object', required: ['shade'], properties: { shade } },
      fields: { '/shade': { kind: 'x-shade' } },
    });
    expect(fieldAt(form, '/shade')).to.be.instanceOf(ShadeField);
    await typeInto(form, '/shade', '300');
    form.check();
    await settled(form);
    expect(messagesAt(form, '/shade')).to.deep.equal(['Fehler: „Helligkeit“ darf höchstens 255 sein.']);
    expect(controlAt(form, '/shade').getAttribute('aria-describedby')!.split(' ')).to.have.length(2);
    await expect(screenOf(form)).to.be.accessible();
    await typeInto(form, '/shade', '30');
    expect(form.answers).to.deep.equal({ shade: 30 });
    expect(messagesAt(form, '/shade')).to.deep.equal([]);
  });
});
