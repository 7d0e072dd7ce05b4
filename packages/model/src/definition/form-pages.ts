import { isWithin, parsePointer } from '../json/pointer.js';
import type { FormNode } from '../node/form-node.js';
import { findNode } from '../node/find-node.js';
import { countQuestions } from '../schema/count-questions.js';
import type { FormDefinition } from './form-definition.js';

/** One step of the form, as it stands with the present answers. */
export interface FormPage {
  /** Name of the page; `''` for the first page of a definition without pages. */
  readonly id: string;
  /** In the definition's own language. */
  readonly title: string;
  readonly description: string | undefined;
  /** What the page asks, in order. */
  readonly nodes: readonly FormNode[];
}

/** With more places to answer than that, a form without pages is cut into one page a group: it were too much at once. */
const longForm = 25;

/**
 * The pages that have something to ask now, in order. A short definition without pages is one page, a long one has a
 * page for each group of its top level. What no page asks stands on the last one, so that nothing that is required is
 * out of reach.
 */
export function formPages(definition: FormDefinition, root: FormNode): FormPage[] {
  const all = root.type === 'group' ? root.children : [root];
  if (!definition.pages) return derivedPages(definition, all.filter(isVisible));

  const hidden = hiddenGroups(root);
  const isShown = (node: FormNode) => node.visible && !hidden.some((group) => isWithin(node.pointer, group.pointer));
  const asked = new Set<FormNode>();
  const pages = definition.pages.map((page) => {
    const nodes = withOthers(page.fields, definition)
      .map((pointer) => findNode(root, pointer))
      .filter((node) => node !== undefined);
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

function derivedPages(definition: FormDefinition, nodes: readonly FormNode[]): FormPage[] {
  const { title, description } = definition;
  if (nodes.length < 2 || !isLong(definition)) return [{ id: '', title, description, nodes }];
  const isGroup = (node: FormNode) => node.type === 'group' || node.type === 'list';
  const others = nodes.filter((node) => !isGroup(node));
  const first = { id: '', title, description, nodes: others };
  const pages = nodes
    .filter((node) => isGroup(node) && asks(node))
    .map((node) => ({
      id: parsePointer(node.pointer).at(-1) ?? '',
      title: node.label,
      description: undefined,
      nodes: [node],
    }));
  return others.length > 0 || pages.length === 0 ? [first, ...pages] : pages;
}

/** Whether a node asks anything now: a group alone does not. */
function asks(node: FormNode): boolean {
  return node.visible && (node.type !== 'group' || node.canName || node.children.some(asks));
}

const known = new WeakMap<FormDefinition, boolean>();

/** Counted in the schema and not in the tree: no answer may cut the form anew under somebody's hands. */
function isLong(definition: FormDefinition): boolean {
  const long = known.get(definition) ?? countQuestions(definition.schema, longForm + 1) > longForm;
  known.set(definition, long);
  return long;
}

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

/** Pointers with the words for an option such as “Other, namely …” right behind their choice. */
function withOthers(pointers: readonly string[], { fields = {} }: FormDefinition): readonly string[] {
  const others = pointers.flatMap((pointer) => fields[pointer]?.other?.text ?? []);
  return pointers
    .filter((pointer) => !others.includes(pointer))
    .flatMap((pointer) => [pointer, ...(fields[pointer]?.other ? [fields[pointer].other.text] : [])]);
}
