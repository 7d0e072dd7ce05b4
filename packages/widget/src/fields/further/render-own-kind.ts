import type { FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { assign } from '../../view/assign.js';
import type { FormView } from '../../view/form-view.js';
import { ownKind } from '../own-kinds.js';
import { textFace } from '../text-face.js';
import { ownElement } from './own-element.js';
import { ownKindFace } from './own-kind-face.js';

const told = new Set<string>();

/** A field of a kind that a developer added. One that nobody added must not keep people from answering: it is a line. */
export function renderOwnKind(node: FieldNode, view: FormView): TemplateResult {
  const kind = ownKind(node.kind);
  if (kind && customElements.get(kind.element))
    return html`${ownElement(kind.element, node.pointer, ownKindFace(node, kind, view))}`;
  tell(
    kind
      ? `There is no element <${kind.element}> for the kind “${node.kind}”. Define it, or let the kind’s load() do so.`
      : `Nobody added the kind “${node.kind}”. Call registerKind('${node.kind}', { element: … }) before the form is shown.`,
    node.pointer,
  );
  return html`<amt-text-field data-at=${node.pointer} ${assign(textFace(node, view))}></amt-text-field>`;
}

/** Tells the webmaster, once each, what the citizen does not have to know. */
function tell(fault: string, pointer: string): void {
  if (told.has(fault)) return;
  told.add(fault);
  console.warn(`amt-form: ${fault} Until then ${pointer} is asked as a line of text.`);
}
