import type { Json } from '../json/json.js';
import { appendPointer } from '../json/pointer.js';
import type { Schema } from '../schema/schema.js';
import type { SchemaView } from '../schema/schema-view.js';
import type { BuildOptions } from './build-options.js';
import { entryKeys } from './entry-keys.js';
import type { ListNode, NodeBase } from './form-node.js';
import { maxDepth } from './max-depth.js';
import type { NodeSeed } from './node-seed.js';
import { isClosedRecursion, schemasAround } from './recursion.js';

/** The list node of an array, with an entry for each answer and as many empty ones as it needs at least. */
export function buildList(base: NodeBase, seed: NodeSeed, { previous, context }: BuildOptions): ListNode {
  const view = base.schema;
  const answers = Array.isArray(seed.answer) ? (seed.answer as readonly Json[]) : [];
  const around = schemasAround(seed, view, context);
  const isClosed = isClosedRecursion(context.view(view.items, undefined), undefined, around);
  const least = isClosed ? 0 : leastEntries(view, seed.required);
  const before = previous?.type === 'list' ? previous : undefined;
  const count = seed.depth < maxDepth ? Math.max(answers.length, least) : 0;
  const keys = entryKeys(before, answers, count);
  const byKey = new Map(before?.keys.map((key, i) => [key, before.children[i]]));
  const place = appendPointer(seed.place, '*');
  const item =
    context.hints(seed.place)?.item ??
    context.hints(place)?.label ??
    context.view(view.items, undefined).title ??
    base.label;

  const children = keys.map((key, i) => {
    const entry: NodeSeed = {
      schemas: entrySchemas(view, i),
      pointer: appendPointer(seed.pointer, i),
      place,
      name: item,
      label: `${item} ${String(i + 1)}`,
      answer: answers[i] ?? undefined,
      required: true,
      readOnly: base.readOnly,
      depth: seed.depth + 1,
      around,
    };
    return context.build(entry, byKey.get(key));
  });
  return {
    ...base,
    type: 'list',
    children,
    keys,
    emptyEntry: isGroupEntry(context.view(view.items, undefined)) ? {} : null,
    canAdd: !base.readOnly && seed.depth < maxDepth && count < mostEntries(view),
    canRemove: !base.readOnly && count > least,
  };
}

function entrySchemas(view: SchemaView, index: number): readonly Schema[] {
  return view.prefixItems[index] ?? view.items;
}

function isGroupEntry(view: SchemaView): boolean {
  return view.properties.size > 0 || view.choices.length > 0 || (view.types?.includes('object') ?? false);
}

/** A list that is required shows its first entry at once: there is nothing to decide about it. */
function leastEntries(view: SchemaView, required: boolean): number {
  return Math.max(view.minItems ?? (required ? 1 : 0), view.prefixItems.length);
}

function mostEntries(view: SchemaView): number {
  const open = view.items.length > 0 && !view.items.includes(false);
  const closed = !open && (view.prefixItems.length > 0 || view.items.includes(false));
  return closed ? view.prefixItems.length : (view.maxItems ?? Infinity);
}
