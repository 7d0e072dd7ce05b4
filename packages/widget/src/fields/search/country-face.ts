import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { countryOptions } from './country-options.js';
import { searchFace } from './search-face.js';

/** What the element for a country is given. */
export function countryFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  return { ...searchFace(node, view), options: countryOptions(node, view.speech.language), value: node.answer };
}
