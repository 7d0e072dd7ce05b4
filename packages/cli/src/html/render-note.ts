import type { Note } from '@amtform/model';
import { markup, type Markup } from './markup.js';
import { renderMarkdown } from './render-markdown.js';
import type { StaticView } from './static-view.js';

/** What stands between the questions; an explanation opens without a script too. */
export function renderNote(note: Note, view: StaticView): Markup {
  const { title, text } = view.texts.note(note);
  const words = text === undefined ? undefined : renderMarkdown(text);
  if (note.kind === 'details') return markup`<details>\n<summary>${title}</summary>\n${words}</details>\n`;
  const heading = title === undefined ? undefined : markup`<h4>${title}</h4>\n`;
  return markup`<div>\n${heading}${words}</div>\n`;
}
