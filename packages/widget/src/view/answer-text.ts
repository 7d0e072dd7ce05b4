import { type FieldNode, isJsonObject, type Json, sameJson } from '@amtform/model';
import { amountCodec } from '../fields/further/amount-face.js';
import { kindContext } from '../fields/further/own-kind-face.js';
import { timeText } from '../fields/further/time-face.js';
import { lineLook } from '../fields/line-looks.js';
import { ownKind } from '../fields/own-kinds.js';
import { searchPart } from '../fields/search-part.js';
import { numberText } from '../words/number-text.js';
import { isoDateText } from './iso-date-text.js';
import type { FormView } from './form-view.js';

/** An answer as a person reads it, or undefined for none: titles of choices, dates and numbers of the language. */
export function answerText(node: FieldNode, view: FormView): string | undefined {
  const { answer, kind } = node;
  if (answer === undefined || answer === null) return undefined;
  const { language, words } = view.speech;
  // A secret, such as a password, is not shown again.
  if (node.schema.writeOnly) return words.given;
  const options = view.definition.options(node);
  const title = (value: Json) => options.find((o) => sameJson(o.value, value))?.label ?? plain(value);
  switch (kind) {
    case 'choice':
      return title(answer);
    case 'choices':
      return Array.isArray(answer) ? (answer as readonly Json[]).map(title).join(', ') : plain(answer);
    case 'yes-no':
    case 'consent':
      return answer === true ? words.yes : words.no;
    case 'country':
      return searchPart.loaded?.countryName(answer, language) ?? plain(answer);
    case 'date':
    case 'month':
    case 'partial-date':
    case 'date-time':
      return isoDateText(plain(answer), language);
    case 'time':
      return timeText(plain(answer));
    case 'number':
      return typeof answer === 'number' ? numberText(answer, language) : plain(answer);
    case 'amount':
      return typeof answer === 'number' ? `${amountCodec(language).write(answer)} €` : plain(answer);
    case 'file':
      return (Array.isArray(answer) ? (answer as readonly Json[]) : [answer]).map(fileName).join(', ');
    default:
      return ownKind(kind)?.text?.(answer, kindContext(node, view)) ?? lineText(node, plain(answer));
  }
}

/** A line as its input shows it: an IBAN is compared in groups of four (ISO 13616). */
function lineText(node: FieldNode, answer: string): string {
  return lineLook(node).codec?.write(answer) ?? answer;
}

/** The name in the reference to a file (`files/file-reference.ts`). */
function fileName(answer: Json): string {
  if (isJsonObject(answer)) return plain(answer['name'] ?? answer);
  return new URLSearchParams(plain(answer).split('?')[1]).get('name') ?? plain(answer);
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
