import type { FormNode } from '@amtform/model';
import type { TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';

/** A part of the form that renders some kinds of nodes. */
export interface NodePart {
  render(node: FormNode, view: FormView): TemplateResult;
}
