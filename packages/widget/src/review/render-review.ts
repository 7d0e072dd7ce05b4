import type { ChoiceNode, FieldNode, FormNode } from '@amtform/model';
import { fillIn } from '../words/fill-in.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../words/render-markdown.js';
import { isCode } from '../fields/is-code.js';
import { answerText } from '../view/answer-text.js';
import type { FormView } from '../view/form-view.js';
import { renderSending } from '../view/render-sending.js';
import { renderHeading, renderTitle } from '../view/render-heading.js';
import { renderProgress } from '../view/render-progress.js';

/** The whole declaration before it is sent, with a way back to each answer and a warning against haste (§ 9a OZG). */
export function renderReview(view: FormView): TemplateResult {
  const { session, speech, definition, actions } = view;
  const { words } = speech;
  return html`<form
    class="amt-page"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.send();
    }}
  >
    ${renderProgress(view, words.reviewTitle)} ${renderTitle(view, words.reviewTitle)}
    <p>${words.reviewIntro}</p>
    ${renderAnswers(view, true)}
    ${
      definition.declaration
        ? html`<section>
            ${renderHeading(view, words.declarationTitle)}
            <div class="amt-intro">${renderMarkdown(definition.declaration)}</div>
          </section>`
        : nothing
    }
    <div class="amt-notice amt-notice-warning">${renderMarkdown(definition.warning ?? words.reviewWarning)}</div>
    ${renderSending(view)}
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="submit" aria-disabled=${session.sending ? 'true' : nothing}>
        ${session.sending ? words.sending : session.failure ? words.failure.again : words.send}
      </button>
      <button class="amt-button" type="button" data-back @click=${actions.back}>${words.back}</button>
    </div>
  </form>`;
}

/** Every question as it was asked with its answer, page by page. */
export function renderAnswers(view: FormView, canChange: boolean): TemplateResult[] {
  return view.session.pages.map(
    (page) =>
      html`<section>
        ${renderHeading(view, view.definition.page(page).title)} ${renderRows(page.nodes, { view, canChange })}
      </section>`,
  );
}

function renderRows(nodes: readonly FormNode[], options: { view: FormView; canChange: boolean }): unknown {
  const parts: unknown[] = [];
  let rows: unknown[] = [];
  const close = () => {
    if (rows.length > 0) parts.push(html`<dl class="amt-review">${rows}</dl>`);
    rows = [];
  };
  for (const node of nodes.filter((n) => n.visible && !(n.type === 'field' && n.kind === 'notice'))) {
    if (node.type === 'field') rows.push(renderRow(node, options));
    else if (node.type === 'choice') {
      if (node.options.length > 0) rows.push(renderRow(node, options));
      close();
      parts.push(
        renderRows(
          node.children.flatMap((branch) => (branch.type === 'group' ? branch.children : branch)),
          options,
        ),
      );
    } else {
      close();
      parts.push(
        html`${renderHeading(options.view, options.view.definition.label(node), 2)}
        ${renderRows(node.children, options)}`,
      );
    }
  }
  close();
  return parts;
}

function renderRow(
  node: FieldNode | ChoiceNode,
  { view, canChange }: { view: FormView; canChange: boolean },
): TemplateResult {
  const { words } = view.speech;
  const label = node.label === '' ? words.choose : view.definition.label(node);
  const answer = node.type === 'field' ? answerText(node, view) : chosenText(node, view);
  const change = (event: Event) => {
    event.preventDefault();
    view.actions.change(node.pointer);
  };
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${answer === undefined ? html`<span class="amt-optional">${words.unanswered}</span>` : renderAnswer(node, answer)}
    </dd>
    ${
      canChange
        ? html`<dd>
            <a href="#" data-change=${node.pointer} @click=${change}
              >${words.change}<span class="amt-visually-hidden">${fillIn(words.changeOf, { label })}</span></a
            >
          </dd>`
        : nothing
    }
  </div>`;
}

/** An answer in its own direction, whatever that of the form; what a person typed is not translated. */
function renderAnswer(node: FieldNode | ChoiceNode, answer: string): TemplateResult {
  const isTyped = node.type === 'field' && ['text', 'long-text', 'number'].includes(node.kind);
  const dir = node.type === 'field' && isCode(node) ? 'ltr' : 'auto';
  return html`<bdi dir=${dir} translate=${isTyped ? 'no' : nothing}>${answer}</bdi>`;
}

/** Which way to answer was chosen. */
function chosenText(node: ChoiceNode, { definition }: FormView): string | undefined {
  return definition.options(node).find(({ value }) => value === node.chosen)?.label;
}
