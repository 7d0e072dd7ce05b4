import type { PossibleMessage } from '@amtform/widget/messages';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { languageName } from './language-name.js';
import {
  countMissing,
  isMissing,
  languagesOf,
  messageRows,
  ownLanguages,
  type QuestionMessages,
} from './message-rows.js';

/** What the list is about. */
export interface MessageArgs {
  readonly definition: object;
}

const styles = html`<style>
  .messages {
    padding: 1rem;
    color: #1a1d21;
    background: #fff;
    font:
      0.9375rem/1.5 system-ui,
      sans-serif;
  }
  .messages table {
    border-collapse: collapse;
    margin-block: 0.5rem 1.5rem;
  }
  .messages :is(th, td) {
    min-inline-size: 12rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid #c8ced6;
    text-align: start;
    vertical-align: top;
  }
  .messages :is(th, td):first-child {
    min-inline-size: 8rem;
  }
  .messages .missing {
    background: #fdf1f1;
  }
  .messages .missing strong {
    display: block;
    color: #b0121b;
  }
  .messages summary {
    padding-block: 0.5rem;
    cursor: pointer;
  }
  .messages .scroll {
    overflow-x: auto;
  }
</style>`;

/** A story that lists every message that a form can produce, in every language, with the missing ones marked. */
export const messageStories = {
  loaders: [async ({ args }) => ({ questions: await messageRows(args.definition) })],
  render: ({ definition }, { loaded }) => {
    const { questions } = loaded as { questions: readonly QuestionMessages[] };
    const tags = languagesOf(definition);
    return html`${styles}
      <main class="messages">
        <h1>Every message</h1>
        ${questions.length > 0 ? overview(questions, definition) : html`<p>Whatever people enter, this form has nothing to say.</p>`}
        ${questions.map((question) => questionDetails(question, tags))}
      </main>`;
  },
  play: async ({ canvasElement, loaded }) => {
    const { questions } = loaded as { questions: readonly QuestionMessages[] };
    const count = questions.flatMap(({ rows }) => rows).length;
    await expect(canvasElement.querySelectorAll('.message').length).toBe(count);
  },
  parameters: { controls: { disable: true } },
} satisfies Meta<MessageArgs>;

function overview(questions: readonly QuestionMessages[], definition: object): TemplateResult {
  const own = ownLanguages(definition);
  const count = questions.flatMap(({ rows }) => rows).length;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Language</th>
        <th scope="col">Messages</th>
        <th scope="col">Missing</th>
      </tr>
    </thead>
    <tbody>
      ${languagesOf(definition).map((tag) => {
        const missing = countMissing(questions, tag);
        return html`<tr>
          <th scope="row">${languageName(tag)}</th>
          <td>${count}</td>
          <td class=${missing > 0 ? 'missing' : ''}>
            ${missing}${own.includes(tag) ? '' : ': the form has no texts in it'}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function questionDetails({ place, label, rows }: QuestionMessages, tags: readonly string[]): TemplateResult {
  const lacking = tags.filter((tag) => rows.some(({ inLanguage }) => isMissing(inLanguage.get(tag))));
  const missing = lacking.length > 0 ? `, missing in ${lacking.join(', ')}` : '';
  const count = rows.length === 1 ? '1 message' : `${String(rows.length)} messages`;
  return html`<details>
    <summary><strong>${label || 'The form'}</strong> <code>${place || '/'}</code>: ${count}${missing}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${`Messages: ${label || 'the form'} ${place}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            ${tags.map((tag) => html`<th scope="col">${languageName(tag)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ code, inLanguage }) =>
              html`<tr class="message">
                <th scope="row"><code>${code}</code></th>
                ${tags.map((tag) => sentence(inLanguage.get(tag)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function sentence(message: PossibleMessage | undefined): TemplateResult {
  if (!message) return html`<td class="missing"><strong>Missing</strong></td>`;
  const { sentence: text, untranslated, language } = message;
  if (untranslated.length === 0) return html`<td lang=${language} dir="auto">${text}</td>`;
  return html`<td class="missing">
    <strong>Missing: <code>${untranslated.join(', ')}</code></strong>
    <span lang=${language} dir="auto">${text}</span>
  </td>`;
}
