import type { FieldNode } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** What a date element is given. */
export function dateFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { day: dayText, month: monthText, year: yearText } = view.speech.words;
  return { ...fieldFace(node, view), dayText, monthText, yearText };
}
