import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { fieldFace } from '../field-face.js';

/** What the element for several lines is given: how many characters are left is said where there is a limit. */
export function longTextFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { charactersLeft: leftText, charactersOver: overText } = view.speech.words;
  return { ...fieldFace(node, view), limit: node.schema.maxLength, leftText, overText };
}
