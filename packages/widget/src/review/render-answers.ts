import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';
import { type AskedAnswer, type AskedGroup, type AskedPart, askedPages } from './asked-answers.js';

/** How answers are rendered. */
export interface RowOptions {
  readonly view: FormView;
  /** Whether each answer has a link that leads to where it can be changed. */
  readonly canChange: boolean;
  /** How far the headings stand below the title of what is shown. */
  readonly depth: number;
  /** Whether groups among these stand in another one: they are moved in, so that one sees where they end. */
  readonly isInside?: boolean;
}

/** Every question as it was asked with its answer, page by page. */
export function renderAnswers(options: RowOptions): TemplateResult[] {
  return askedPages(options.view).map((page) => html`<section>${renderGroup(page, options)}</section>`);
}

/** Questions and answers, those of groups below a heading. */
export function renderRows(parts: readonly AskedPart[], options: RowOptions): unknown[] {
  const rendered: unknown[] = [];
  let rows: TemplateResult[] = [];
  const close = () => {
    if (rows.length > 0) rendered.push(html`<dl class="amt-review">${rows}</dl>`);
    rows = [];
  };
  for (const part of parts) {
    if (part.type === 'answer') {
      rows.push(renderRow(part, options));
      continue;
    }
    close();
    const inside = renderGroup(part, options);
    rendered.push(options.isInside ? html`<div class="amt-inset">${inside}</div>` : inside);
  }
  close();
  return rendered;
}

function renderGroup({ label, parts }: AskedGroup, options: RowOptions): TemplateResult {
  const { view, depth } = options;
  // What stands directly on a page is not moved in.
  const isInside = options.isInside !== undefined;
  if (label === '') return html`${renderRows(parts, { ...options, isInside })}`;
  const inside = { ...options, depth: depth + 1, isInside };
  return html`${renderHeading(view, label, depth)} ${renderRows(parts, inside)}`;
}

function renderRow(row: AskedAnswer, options: RowOptions): TemplateResult {
  return html`<div>
    <dt>${row.label}</dt>
    <dd>${renderAnswer(row, options.view)}</dd>
    ${options.canChange ? renderChange(row, options.view) : nothing}
  </div>`;
}

/** An answer in its own direction, whatever that of the form; what a person typed is not translated. */
function renderAnswer({ answer, dir, isTyped }: AskedAnswer, { speech }: FormView): TemplateResult {
  if (answer === undefined) return html`<span class="amt-optional">${speech.words.unanswered}</span>`;
  return html`<bdi dir=${dir} translate=${isTyped ? 'no' : nothing}>${answer}</bdi>`;
}

function renderChange({ label, change: pointer }: AskedAnswer, { speech, actions }: FormView): TemplateResult {
  if (pointer === undefined) return html`<dd class="amt-fixed"></dd>`;
  const change = (event: Event) => {
    event.preventDefault();
    actions.change(pointer);
  };
  return html`<dd>
    <a href="#" data-change=${pointer} @click=${change}
      >${speech.words.change}<span class="amt-visually-hidden">${fillIn(speech.words.changeOf, { label })}</span></a
    >
  </dd>`;
}
