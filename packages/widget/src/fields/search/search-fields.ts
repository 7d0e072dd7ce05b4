import { defineSearchField } from '@amtform/elements';
import type { ChoiceNode, FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { assign } from '../../view/assign.js';
import type { FormView } from '../../view/form-view.js';
import { chooserFace } from '../chooser-face.js';
import { countryFace } from './country-face.js';
import { searchFace } from './search-face.js';
import { searchWords } from './search-words.js';

defineSearchField();

export { countryName } from './country-options.js';

/** The field for one of very many options, for one of very many ways to answer, or for one of all countries. */
export function render(node: FieldNode | ChoiceNode, view: FormView): TemplateResult {
  if (node.type === 'choice') {
    const asked = chooserFace(node, view);
    const face = { ...asked, ...searchWords(asked.label, view), onlyOptions: true };
    return html`<amt-search-field data-choice=${node.id} data-at=${node.pointer} ${assign(face)}></amt-search-field>`;
  }
  const face = node.kind === 'country' ? countryFace(node, view) : searchFace(node, view);
  return html`<amt-search-field data-at=${node.pointer} ${assign(face)}></amt-search-field>`;
}
