import type { ChoiceNode, FieldNode, FormNode } from '@amtform/model';
import type { LatePart } from '../parts/late-part.js';
import type { NodePart } from '../parts/node-part.js';
import { wordPart } from '../parts/word-part.js';
import { ownKind } from './own-kinds.js';
import { searchPart } from './search-part.js';

/** The kinds that few forms have, those of developers, and answers that cannot be changed. */
const furtherPart = wordPart<NodePart>(() => import('./further/further-fields.js'));
/** Everything about files. */
const filesPart = wordPart<NodePart>(() => import('../files/render-file-field.js'));

/** Lists, and groups whose entries people name. */
export const listsPart = wordPart(() => import('../lists/lists-part.js'));

/** More options than these are found faster by typing than by scrolling: a select on a phone shows about six at a time. */
const mostScrolled = 30;

const partOfKind: ReadonlyMap<string, LatePart<NodePart>> = new Map<string, LatePart<NodePart>>([
  ...['long-text', 'amount', 'month', 'partial-date', 'date-time', 'time', 'notice'].map(
    (kind) => [kind, furtherPart] as const,
  ),
  ['country', searchPart],
  ['file', filesPart],
]);

const partOfOwnKind = new Map<string, LatePart<NodePart>>();

/** The parts that a field needs, the one that renders it last. A field of a first page needs none. */
export function partsOf(node: FieldNode): readonly LatePart<NodePart>[] {
  const { kind, readOnly } = node;
  const own =
    kind === 'choice'
      ? isSearched(node) && searchPart
      : kind.startsWith('x-')
        ? ownKindPart(kind)
        : partOfKind.get(kind);
  return [...(own ? [own] : []), ...(readOnly ? [furtherPart] : [])];
}

/** The parts that all fields in a node need. */
export function partsIn(node: FormNode): ReadonlySet<LatePart<NodePart>> {
  if (node.type === 'field') return new Set(partsOf(node));
  const below = node.children.flatMap((child) => [...partsIn(child)]);
  if (node.type === 'choice' && isSearched(node)) return new Set([searchPart, ...below]);
  return new Set(takesEntries(node) ? [listsPart, ...below] : below);
}

/** Whether a node has so many options, or ways to answer it, that they are found by typing. */
export function isSearched({ options }: FieldNode | ChoiceNode): boolean {
  return options.length > mostScrolled;
}

/** Whether people add entries to a node. */
function takesEntries(node: FormNode): boolean {
  return node.type === 'list' || (node.type === 'group' && node.canName);
}

/** An own kind is here when the code of its element is. */
function ownKindPart(name: string): LatePart<NodePart> {
  let part = partOfOwnKind.get(name);
  if (!part) {
    part = wordPart(async () => {
      const [further] = await Promise.all([import('./further/further-fields.js'), ownKind(name)?.load?.()]);
      return further;
    });
    partOfOwnKind.set(name, part);
  }
  return part;
}
