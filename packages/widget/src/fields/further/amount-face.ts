import type { Codec } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import { numberCodec } from '../../words/number-codec.js';
import { intlLocale } from '../../words/intl-locale.js';
import type { FormView } from '../../view/form-view.js';
import { numberFace } from '../number-face.js';

/** How amounts of euros are written in a language: `1.234,50`. More than two decimals stay: they are the person's to mend. */
export function amountCodec(language: string): Codec<number | string> {
  const { read } = numberCodec(language);
  const out = new Intl.NumberFormat(intlLocale(language), { minimumFractionDigits: 2, maximumFractionDigits: 15 });
  return {
    read: (text) => read(text.replace(/(?:€|\beuro?\b)/i, '')),
    write: (answer) => (typeof answer === 'number' ? out.format(answer) : answer),
    tidies: true,
  };
}

/** What the element for an amount of money is given. */
export function amountFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  return { ...numberFace(node, view), codec: amountCodec(view.speech.language), unit: '€' };
}
