import { expect } from '@open-wc/testing';
import {
  controlAt,
  fieldAt,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  typeInto,
  wordsOf,
} from '../../testing/mount-form.js';
import type { AmtForm } from '../index.js';
import { registerKind } from '../index.js';
import { until } from '../../testing/until.js';

/** A field of a developer's own, which is no Lit element: it takes properties and sends `amt-input`. */
class ColourField extends HTMLElement {
  label = '';
  shades: readonly string[] = [];
  value: unknown;

  connectedCallback(): void {
    const input = document.createElement('input');
    input.ariaLabel = this.label;
    input.addEventListener('input', () => {
      const detail = { value: { hex: input.value } };
      this.dispatchEvent(new CustomEvent('amt-input', { detail, bubbles: true, composed: true }));
    });
    this.replaceChildren(input);
  }
}

let loadings = 0;
registerKind<{ hex: string }>('x-colour', {
  element: 'own-colour-field',
  load: () => {
    loadings++;
    customElements.define('own-colour-field', ColourField);
    return Promise.resolve();
  },
  properties: ({ language }) => ({ shades: [language] }),
  codec: {
    toAnswer: ({ hex }) => hex || undefined,
    toValue: (answer) => (typeof answer === 'string' ? { hex: answer } : undefined),
  },
  text: (answer) => `Farbe ${String(answer)}`,
});

/** A form with one field, and a review. */
function formOf(field: object, hint: object = {}) {
  return {
    ...{ id: 'one', version: '1.0.0', language: 'de', title: 'Eine Frage', review: {} },
    schema: { type: 'object', properties: { a: { title: 'Angabe', ...field } } },
    fields: { '/a': hint },
  };
}

const reviewOf = (form: AmtForm) => wordsOf(screenOf(form).querySelector('.amt-review dd')!);

describe('A kind of field that a developer added', () => {
  it('is asked with its own element, whose code is there before the form appears.', async () => {
    const form = await mountForm(formOf({ type: 'string' }, { kind: 'x-colour' }));
    const field = fieldAt(form, '/a') as unknown as ColourField;
    expect(field).to.be.instanceOf(ColourField);
    expect([field.label, field.shades, field.value]).to.deep.equal(['Angabe', ['de'], undefined]);
    expect(loadings).to.equal(1);
  });

  it('answers through its codec, stays the same element, and speaks on the review.', async () => {
    const form = await mountForm(formOf({ type: 'string' }, { kind: 'x-colour' }));
    const field = fieldAt(form, '/a');
    await typeInto(form, '/a', '#ff0000');
    expect(form.answers).to.deep.equal({ a: '#ff0000' });
    expect(fieldAt(form, '/a')).to.equal(field);
    expect((field as unknown as ColourField).value).to.deep.equal({ hex: '#ff0000' });
    await pressNext(form);
    expect(reviewOf(form)).to.contain('Farbe #ff0000');
  });

  it('is a line of text where nobody added it, and the console says what is missing.', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => told.push(text);
    const form = await mountForm(formOf({ type: 'string' }, { kind: 'x-shape' }));
    console.warn = warn;
    expect(fieldAt(form, '/a').localName).to.equal('amt-text-field');
    expect(told.filter((text) => text.includes("registerKind('x-shape'"))).to.have.length(1);
  });
});

describe('Kinds that few forms have', () => {
  it('write an amount with two decimals, where it is typed and on the review.', async () => {
    const form = await mountForm(formOf({ type: 'number', format: 'amount' }));
    await typeInto(form, '/a', '1349,3');
    controlAt(form, '/a').dispatchEvent(new Event('change', { bubbles: true }));
    await settled(form);
    expect(controlAt(form, '/a').value).to.equal('1.349,30');
    expect(form.answers).to.deep.equal({ a: 1349.3 });
    await pressNext(form);
    expect(reviewOf(form)).to.contain('1.349,30 €');
  });

  it('find a country by its name, by that without its marks, and by its code.', async () => {
    const form = await mountForm(formOf({ type: 'string', format: 'country' }));
    for (const [text, code] of [
      ['Österreich', 'AT'],
      ['oesterreich', 'AT'],
      ['Turkei', 'TR'],
      ['FR', 'FR'],
    ] as const) {
      await typeInto(form, '/a', text);
      controlAt(form, '/a').dispatchEvent(new Event('change', { bubbles: true }));
      await settled(form);
      expect((form.answers as { a?: string }).a, text).to.equal(code);
    }
  });

  it('ask numbers above zero with digits.', async () => {
    const form = await mountForm(formOf({ type: 'integer', exclusiveMinimum: 0 }));
    expect(controlAt(form, '/a').inputMode).to.equal('numeric');
  });

  it('show what cannot be changed as text.', async () => {
    const form = await mountForm(formOf({ type: 'string', format: 'date', readOnly: true }), {
      answers: { a: '2024-02-29' },
    });
    expect(wordsOf(fieldAt(form, '/a').querySelector('output')!)).to.equal('29. Februar 2024');
    expect(fieldAt(form, '/a').querySelector('input')).to.equal(null);
    await expect(screenOf(form)).to.be.accessible();
  });

  it('are judged by formats that were loaded before the form began.', async () => {
    const form = await mountForm(formOf({ type: 'string', format: 'iban' }));
    await typeInto(form, '/a', 'DE89 3704 0044 0532 0130 01');
    await pressNext(form);
    await until(() => messagesAt(form, '/a').length > 0);
    expect(form.issues.map(({ code }) => code)).to.deep.equal(['format']);
  });
});
