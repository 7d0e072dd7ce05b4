import { isWithin } from '../json/pointer.js';
import type { FormNode } from '../node/form-node.js';
import { findNode } from '../node/find-node.js';
import type { FormDefinition } from './form-definition.js';

/** One step of the form, as it stands with the present answers. */
export interface FormPage {
  /** Name of the page; `''` for the only page of a definition without pages. */
  readonly id: string;
  /** In the definition's own language. */
  readonly title: string;
  readonly description: string | undefined;
  /** What the page asks, in order. */
  readonly nodes: readonly FormNode[];
}

/**
 * The pages that have something to ask now, in order. A definition without pages is one page, and what no page
 * asks stands on the last one, so that nothing that is required is out of reach.
 */
export function formPages(definition: FormDefinition, root: FormNode): FormPage[] {
  const all = root.type === 'group' ? root.children : [root];
  if (!definition.pages)
    return [{ id: '', title: definition.title, description: definition.description, nodes: all.filter(isVisible) }];

  const hidden = hiddenGroups(root);
  const isShown = (node: FormNode) => node.visible && !hidden.some((group) => isWithin(node.pointer, group.pointer));
  const asked = new Set<FormNode>();
  const pages = definition.pages.map((page) => {
    const nodes = page.fields.map((pointer) => findNode(root, pointer)).filter((node) => node !== undefined);
    for (const node of nodes) asked.add(node);
    return { id: page.id, title: page.title, description: page.description, nodes: nodes.filter(isShown) };
  });
  const rest = all.flatMap((node) => notAsked(node, asked));
  const shown = pages.filter((page) => page.nodes.length > 0);
  const last = shown.at(-1) ?? pages.at(-1);
  if (!last || rest.length === 0) return shown;
  return [...shown.slice(0, -1), { ...last, nodes: [...last.nodes, ...rest] }];
}

const isVisible = (node: FormNode) => node.visible;

/** The outermost groups that are hidden now, with all that pages ask of them. */
function hiddenGroups(node: FormNode): FormNode[] {
  if (node.type !== 'group' && node.type !== 'choice') return [];
  return node.visible ? node.children.flatMap(hiddenGroups) : [node];
}

/** What no page asks of a node: all of it, or what is left of a group of which pages ask parts. */
function notAsked(node: FormNode, asked: ReadonlySet<FormNode>): FormNode[] {
  if (!node.visible || asked.has(node)) return [];
  const isDivided = node.type === 'group' && [...asked].some((other) => isWithin(other.pointer, node.pointer));
  return isDivided ? node.children.flatMap((child) => notAsked(child, asked)) : [node];
}
