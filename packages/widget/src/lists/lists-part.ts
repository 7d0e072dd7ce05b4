import type { GroupNode, ListNode } from '@amtform/model';
import type { TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderList } from './render-list.js';
import { renderNamed } from './render-named.js';

export { ListActions } from './list-actions.js';

/** What people add entries to: a list, or a group whose entries have names of their own. */
export function render(node: ListNode | GroupNode, view: FormView): TemplateResult {
  return node.type === 'list' ? renderList(node, view) : renderNamed(node, view);
}
