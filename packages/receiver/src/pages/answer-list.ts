import type { AnswerLine } from './answer-lines.js';
import { answerText } from './answer-text.js';
import { html, type Markup } from './html.js';
import type { Words } from './words/words.js';

/** Answers with their labels, as a list of terms. */
export function answerList(lines: readonly AnswerLine[], words: Words, language: string): Markup {
  const entries = lines.map(
    (line) =>
      html`<div>
        <dt>${line.labels.join(' – ')}</dt>
        <dd>${answerText(line, words, language)}</dd>
      </div>`,
  );
  return html`<dl>${entries}</dl>`;
}
