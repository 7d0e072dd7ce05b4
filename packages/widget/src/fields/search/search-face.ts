import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { choiceFace } from '../choice-face.js';
import { searchWords } from './search-words.js';

/** What an element is given whose options are found by typing. */
export function searchFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  return { ...choiceFace(node, view), ...searchWords(view.definition.label(node), view) };
}
