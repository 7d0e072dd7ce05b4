import type { ChoiceNode, FieldNode, FormNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isCode } from '../fields/is-code.js';
import { answerText } from '../view/answer-text.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';

/** Every question as it was asked with its answer, page by page. */
export function renderAnswers(view: FormView, canChange: boolean): TemplateResult[] {
  return view.session.pages.map(
    (page) =>
      html`<section>
        ${renderHeading(view, view.definition.page(page).title)} ${renderRows(page.nodes, { view, canChange })}
      </section>`,
  );
}

/** How rows are rendered. */
export interface RowOptions {
  readonly view: FormView;
  readonly canChange: boolean;
  /** How far the headings of groups stand below the title; 2 below the heading of a page. */
  readonly depth?: number;
}

/** The rows of some nodes: questions and answers, those of groups below a heading. */
export function renderRows(nodes: readonly FormNode[], options: RowOptions): unknown {
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
        html`${renderHeading(options.view, options.view.definition.label(node), options.depth ?? 2)}
        ${renderRows(node.children, options)}`,
      );
    }
  }
  close();
  return parts;
}

function renderRow(node: FieldNode | ChoiceNode, { view, canChange }: RowOptions): TemplateResult {
  const { words } = view.speech;
  const label = node.label === '' ? words.choose : view.definition.label(node);
  const answer = node.type === 'field' ? answerText(node, view) : chosenText(node, view);
  const shown =
    answer === undefined ? html`<span class="amt-optional">${words.unanswered}</span>` : renderAnswer(node, answer);
  const change = (event: Event) => {
    event.preventDefault();
    view.actions.change(node.pointer);
  };
  return html`<div>
    <dt>${label}</dt>
    <dd>${shown}</dd>
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
