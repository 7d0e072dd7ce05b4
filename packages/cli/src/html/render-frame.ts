import { markup, type Markup } from './markup.js';
import { renderMarkdown } from './render-markdown.js';
import type { StaticView } from './static-view.js';

/** What a person should know before beginning. */
export function renderStart({ texts, words }: StaticView): readonly (Markup | undefined)[] {
  const { text = texts.description, needs, duration, cost } = texts.start;
  return [
    part(undefined, text),
    needs &&
      markup`<h3>${words.needs}</h3>\n<ul>\n${needs.map((need) => markup`<li>${renderMarkdown(need)}</li>\n`)}</ul>\n`,
    part(words.duration, duration),
    part(words.cost, cost),
  ];
}

/** What a person declares by sending, the warning against haste (§ 9a OZG), and who is in charge. */
export function renderEnd({ texts, words }: StaticView): readonly (Markup | undefined)[] {
  const { declaration, warning } = texts.review;
  const office = texts.authority;
  const lines = [office?.name, office?.address, office?.contact].flatMap((text) => text?.split('\n') ?? []);
  return [
    lines.length === 0
      ? undefined
      : markup`<h3>${words.office}</h3>\n<p>${lines.map((line, i) => markup`${i > 0 ? markup`<br>` : undefined}${line}`)}</p>\n`,
    part(words.declaration, declaration),
    part(undefined, warning),
  ];
}

function part(heading: string | undefined, text: string | undefined): Markup | undefined {
  if (text === undefined) return undefined;
  return markup`${heading === undefined ? undefined : markup`<h3>${heading}</h3>\n`}${renderMarkdown(text)}`;
}
