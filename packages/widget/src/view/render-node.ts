import type { ChoiceNode, FormNode, GroupNode, ListNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { chooserFace } from '../fields/chooser-face.js';
import { isSearched, listsPart } from '../fields/field-parts.js';
import { renderField } from '../fields/field-templates.js';
import { searchPart } from '../fields/search-part.js';
import { assign } from './assign.js';
import type { FormView } from './form-view.js';
import { lateNode } from './late-node.js';
import { renderHelp } from './render-help.js';

/** A node and all that is in it. What did not change is not even looked into. */
export function renderNode(node: FormNode, view: FormView): unknown {
  if (!node.visible) return nothing;
  const { render } = view.session.extras ?? {};
  return render ? render.renderAround(node, view, () => renderOwn(node, view)) : renderOwn(node, view);
}

function renderOwn(node: FormNode, view: FormView): unknown {
  if (node.type === 'field') {
    const { render } = view.session.extras ?? {};
    return guard([node, view.messagesAt(node.pointer), view.speech], () =>
      render && node.computed ? render.renderComputed(node, view) : renderField(node, view),
    );
  }
  return guard([node, view.epoch, view.speech], () => {
    switch (node.type) {
      case 'group':
        return renderGroup(node, view);
      case 'list':
        return renderEntries(node, view);
      case 'choice':
        return renderChoice(node, view);
    }
  });
}

/**
 * Nodes in their order. Those in the node at the pointer `around` are told apart by the rest of their pointer: when an
 * entry moves up in its list, its fields stay the same elements.
 */
export function renderNodes(nodes: readonly FormNode[], view: FormView, around = ''): unknown {
  return repeat(
    nodes,
    (node) => (node.type === 'choice' ? node.id : node.pointer).slice(around.length),
    (node) => renderNode(node, view),
  );
}

function renderGroup(node: GroupNode, view: FormView): TemplateResult {
  return html`<fieldset class="amt-group" data-at=${node.pointer}>
    <legend>${view.definition.label(node)}</legend>
    ${renderHelp(node, view)}${view.session.extras?.render?.renderCopy(node, view)}${
      node.copy?.ticked ? nothing : renderMembers(node, view)
    }
  </fieldset>`;
}

function renderMembers(node: GroupNode, view: FormView): unknown {
  return node.canName ? renderEntries(node, view) : renderNodes(node.children, view, node.pointer);
}

function renderEntries(node: ListNode | GroupNode, view: FormView): unknown {
  return listsPart.loaded?.render(node, view) ?? lateNode([listsPart], node, view);
}

function renderChoice(node: ChoiceNode, view: FormView): unknown {
  const [branch] = node.children;
  const asked =
    branch?.type === 'group' ? renderNodes(branch.children, view, node.pointer) : branch && renderNode(branch, view);
  if (node.options.length === 0) return asked;
  if (isSearched(node)) return html`${lateNode([searchPart], node, view)}${asked}`;
  return html`<amt-choice-field
      data-choice=${node.id}
      data-at=${node.pointer}
      ${assign(chooserFace(node, view))}
    ></amt-choice-field
    >${asked}`;
}
