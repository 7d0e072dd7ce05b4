import type { FieldNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../../view/form-view.js';
import { renderMarkdown } from '../../words/render-markdown.js';

/** Something to read where others are asked. */
export function renderNotice(node: FieldNode, { definition }: FormView): TemplateResult {
  const hint = definition.hint(node);
  return html`<div class="amt-notice" data-at=${node.pointer}>
    <p><strong>${definition.label(node)}</strong></p>
    ${hint === undefined ? nothing : renderMarkdown(hint)}
  </div>`;
}
