import { defineSearchField } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { assign } from '../../view/assign.js';
import type { FormView } from '../../view/form-view.js';
import { countryFace } from './country-face.js';
import { searchFace } from './search-face.js';

defineSearchField();

export { countryName } from './country-options.js';

/** The field for one of very many options, or of all countries. */
export function render(node: FieldNode, view: FormView): TemplateResult {
  const face = node.kind === 'country' ? countryFace(node, view) : searchFace(node, view);
  return html`<amt-search-field data-at=${node.pointer} ${assign(face)}></amt-search-field>`;
}
