import type { FieldNode, FormNode } from '@amtform/model';
import { LatePart } from '../parts/late-part.js';
import type { FieldPart } from './field-template.js';
import { ownKind } from './own-kinds.js';
import { searchPart } from './search-part.js';

/** The kinds that few forms have, those of developers, and answers that cannot be changed. */
const furtherPart = new LatePart<FieldPart>(() => import('./further/further-fields.js'));
/** Everything about files. */
const filesPart = new LatePart<FieldPart>(() => import('../files/render-file-field.js'));

/** More options than these are found faster by typing than by scrolling: a select on a phone shows about six at a time. */
const mostScrolled = 30;

const partOfKind: ReadonlyMap<string, LatePart<FieldPart>> = new Map<string, LatePart<FieldPart>>([
  ...['long-text', 'amount', 'month', 'partial-date', 'date-time', 'time', 'notice'].map(
    (kind) => [kind, furtherPart] as const,
  ),
  ['country', searchPart],
  ['file', filesPart],
]);

const partOfOwnKind = new Map<string, LatePart<FieldPart>>();

/** The parts that a field needs, the one that renders it last. A field of a first page needs none. */
export function partsOf(node: FieldNode): readonly LatePart<FieldPart>[] {
  const { kind, readOnly, options } = node;
  const own =
    kind === 'choice'
      ? options.length > mostScrolled && searchPart
      : kind.startsWith('x-')
        ? ownKindPart(kind)
        : partOfKind.get(kind);
  return [...(own ? [own] : []), ...(readOnly ? [furtherPart] : [])];
}

/** The parts that all fields in a node need. */
export function partsIn(node: FormNode): ReadonlySet<LatePart<FieldPart>> {
  if (node.type === 'field') return new Set(partsOf(node));
  return new Set(node.children.flatMap((child) => [...partsIn(child)]));
}

/** An own kind is here when the code of its element is. */
function ownKindPart(name: string): LatePart<FieldPart> {
  let part = partOfOwnKind.get(name);
  if (!part) {
    part = new LatePart(async () => {
      const [further] = await Promise.all([import('./further/further-fields.js'), ownKind(name)?.load?.()]);
      return further;
    });
    partOfOwnKind.set(name, part);
  }
  return part;
}
