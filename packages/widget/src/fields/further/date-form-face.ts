import { type DateForm, dateAndTime, monthOfYear, partialDate } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { dateFace } from '../date-face.js';

/** What each kind of date asks. A date itself asks what the element asks of its own accord. */
const forms: Readonly<Record<string, DateForm>> = {
  month: monthOfYear,
  'partial-date': partialDate,
  'date-time': dateAndTime,
};

/** What a date element is given that asks less than a day, or more. */
export function dateFormFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  return { ...dateFace(node, view), timeText: view.speech.words.time, form: forms[node.kind] };
}
