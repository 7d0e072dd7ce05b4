import type { Obstacle } from '../../imported.js';
import type { Reading, UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { htmlToMarkdown } from '../../words/html-to-markdown.js';
import { mapWords } from '../../words/words.js';
import { noHeading, untranslated } from '../obstacles.js';

/** Reads a text without a field. Where it begins a page it is the page's description; elsewhere it has no place. */
export function readText(element: UiElement, reading: Reading): void {
  const { text, i18n } = element.json;
  const { draft } = reading.form;
  const key = `${typeof i18n === 'string' ? i18n : ''}.text`;
  const isTranslated = draft.knows(key);
  const words = isTranslated ? key : text;
  const obstacle = typeof words === 'string' ? describePage(words, element, reading) : noHeading;
  settleMembers(element, reading, {
    members: { type: () => obstacle, text: () => obstacle, i18n: () => (isTranslated ? obstacle : untranslated) },
    options: {},
    ...(obstacle ? { otherwise: noHeading } : {}),
  });
}

function describePage(words: string, element: UiElement, reading: Reading): Obstacle | undefined {
  if (element.isWithin || element.json['rule'] !== undefined) return noHeading;
  const page = reading.pageOf(element);
  if (page.fields.length > 0 || page.description) return noHeading;
  const said = reading.form.draft.read(words);
  if ('reason' in said) return said;
  page.description = mapWords(said.words, htmlToMarkdown);
  return undefined;
}
