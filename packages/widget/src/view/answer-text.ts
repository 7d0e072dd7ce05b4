import { type FieldNode, type Json, sameJson } from '@amtform/model';
import { dateText } from '../words/date-text.js';
import { numberCodec } from '../words/number-codec.js';
import type { FormView } from './form-view.js';

/** An answer as a person reads it, or undefined for none: titles of choices, dates and numbers of the language. */
export function answerText(node: FieldNode, { speech, definition }: FormView): string | undefined {
  const { answer } = node;
  if (answer === undefined || answer === null) return undefined;
  // A secret, such as a password, is not shown again.
  if (node.schema.writeOnly) return speech.words.given;
  const options = definition.options(node);
  const title = (value: Json) => options.find((o) => sameJson(o.value, value))?.label ?? plain(value);
  switch (node.kind) {
    case 'choice':
      return title(answer);
    case 'choices':
      return Array.isArray(answer) ? (answer as readonly Json[]).map(title).join(', ') : plain(answer);
    case 'yes-no':
    case 'consent':
      return answer === true ? speech.words.yes : speech.words.no;
    case 'date':
      return isoDateText(plain(answer), speech.language);
    case 'number':
      return typeof answer === 'number' ? numberCodec(speech.language).write(answer) : plain(answer);
    case 'text':
      // An IBAN is compared in groups of four (ISO 13616).
      return node.schema.format === 'iban' ? plain(answer).replace(/(.{4})(?=.)/g, '$1 ') : plain(answer);
    case 'long-text':
      return plain(answer);
  }
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isoDateText(iso: string, language: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : dateText(date, language);
}
