import { type DateForm, dateAndTime, monthOfYear, partialDate } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** What each kind of date asks; a date itself asks what the element asks of its own accord. */
const forms: Readonly<Record<string, DateForm>> = {
  month: monthOfYear,
  'partial-date': partialDate,
  'date-time': dateAndTime,
};

/** What a date element is given. */
export function dateFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { day: dayText, month: monthText, year: yearText, time: timeText } = view.speech.words;
  const form = forms[node.kind];
  return { ...fieldFace(node, view), dayText, monthText, yearText, timeText, ...(form && { form }) };
}
