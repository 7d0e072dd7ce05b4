import type { CDPSession, Page } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

/** A node of the tree that Chromium hands to screen readers, as its protocol sends it. */
interface AxNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** What stands in the tree for layout alone. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText', 'Legend']);

/** What is said of a node beside name and description, where it holds. */
const states = ['required', 'invalid', 'checked', 'selected', 'expanded', 'readonly', 'disabled', 'level'];

const formOfPage = "document.querySelector('amt-form .amt-form')";

/**
 * What all that stands in the form of a page is for a screen reader, a line each, from Chromium's accessibility tree:
 * role, name, value, states, and the description after a dash.
 */
export async function namesOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const start = await numberOf(session, formOfPage);
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === start);
    if (!root) throw new Error('The form is not in the accessibility tree');
    return linesOf(root, byId, { depth: 0, said: '' });
  } finally {
    await session.detach();
  }
}

/** The protocol knows elements by numbers of its own. */
async function numberOf(session: CDPSession, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  return node.backendNodeId;
}

interface Around {
  readonly depth: number;
  /** The name of the nearest node around, which is not said twice. */
  readonly said: string;
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, { depth, said }: Around): readonly string[] {
  const line = node.ignored ? undefined : lineOf(node, said);
  const within = line === undefined ? { depth, said } : { depth: depth + 1, said: textOf(node.name) };
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, within) : [];
  });
  return line === undefined ? below : ['  '.repeat(depth) + line, ...below];
}

/** Undefined for what a screen reader passes over, or has said as the name of what is around. */
function lineOf(node: AxNode, said: string): string | undefined {
  const role = textOf(node.role);
  const name = textOf(node.name);
  if (silent.has(role)) return undefined;
  if (role === 'StaticText') return name === '' || said.includes(name) ? undefined : `“${name}”`;
  const value = textOf(node.value);
  const held = states.flatMap((state) => {
    const found = textOf(node.properties?.find((property) => property.name === state)?.value);
    return found === '' || found === 'false' ? [] : found === 'true' ? state : `${state} ${found}`;
  });
  const description = textOf(node.description);
  return [
    role,
    ...(name ? [`“${name}”`] : []),
    ...(value && value !== name ? [`= ${value}`] : []),
    ...(held.length > 0 ? [`(${held.join(', ')})`] : []),
    ...(description ? [`— ${description}`] : []),
  ].join(' ');
}

function textOf(value: Value | undefined): string {
  return String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
