import type { FormView } from '../../view/form-view.js';
import { fillIn } from '../../words/fill-in.js';

/** What is said of a list that is searched by typing, at the question with this label. */
export function searchWords(label: string, { speech }: FormView): Readonly<Record<string, string>> {
  const { noMatch, matches, moreMatches, clear } = speech.words;
  return { noMatchText: noMatch, matchesText: matches, moreText: moreMatches, clearText: fillIn(clear, { label }) };
}
