import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { fillIn } from '../../words/fill-in.js';
import { choiceFace } from '../choice-face.js';

/** What an element is given whose options are found by typing. */
export function searchFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { noMatch, matches, moreMatches, clear } = view.speech.words;
  return {
    ...choiceFace(node, view),
    noMatchText: noMatch,
    matchesText: matches,
    moreText: moreMatches,
    clearText: fillIn(clear, { label: view.definition.label(node) }),
  };
}
