import type { FieldNode } from '@amtform/model';
import type { TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';

/** The element that asks a field. */
export type FieldTemplate = (node: FieldNode, view: FormView) => TemplateResult;
