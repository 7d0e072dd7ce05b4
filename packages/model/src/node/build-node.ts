import { kindNamed, kinds, type FieldKind } from '../kinds/index.js';
import type { SchemaView } from '../schema/schema-view.js';
import { buildChoices } from './build-choices.js';
import { buildGroup } from './build-group.js';
import { buildList } from './build-list.js';
import type { FieldNode, FormNode, NodeBase, Option } from './form-node.js';
import type { NodeContext } from './node-context.js';
import { type NodeSeed, sameSeed } from './node-seed.js';

const seeds = new WeakMap<FormNode, NodeSeed>();

/**
 * The node for a seed. The previous node itself is returned as long as nothing about it changed: that is what
 * lets a form of a thousand fields render one.
 */
export function buildNode(seed: NodeSeed, previous: FormNode | undefined, context: NodeContext): FormNode {
  const before = previous && seeds.get(previous);
  const same = before && sameSeed(before, seed) ? previous : undefined;
  if (same && !context.isTouched(seed.pointer, seed.place)) return same;
  const node = make(seed, previous, context);
  if (same && turnedOutSame(same, node)) return same;
  seeds.set(node, seed);
  return node;
}

/** Whether nothing came of a change elsewhere: two nodes of the same seed can differ only in what is visible or chosen. */
function turnedOutSame(a: FormNode, b: FormNode): boolean {
  if (a.visible !== b.visible) return false;
  if (a.type === 'field' || b.type === 'field') return a.type === b.type;
  return a.children.length === b.children.length && a.children.every((child, i) => child === b.children[i]);
}

function make(seed: NodeSeed, previous: FormNode | undefined, context: NodeContext): FormNode {
  const view = context.view(seed.schemas, seed.answer);
  // The branch of a choice stands at its parent's place, whose hints are not meant for it.
  const hints = seed.askedBeside ? undefined : context.hints(seed.place);
  const base: NodeBase = {
    pointer: seed.pointer,
    place: seed.place,
    label: seed.label ?? hints?.label ?? view.title ?? seed.name,
    hint: hints?.hint ?? view.description,
    required: seed.required,
    readOnly: seed.readOnly || view.readOnly || (hints?.readOnly ?? false),
    visible: context.conditions(seed.place).every((condition) => context.holds(condition, seed.pointer)),
    schema: view,
    answer: seed.answer,
  };
  const entryOptions = isList(view) ? context.view(view.items, undefined).constants : undefined;
  const asksEntries = isList(view) && !(entryOptions && (view.uniqueItems || hints?.kind === 'choices'));
  if (asksEntries && !hints?.kind) return buildList(base, seed, { previous, context });
  if (isGroup(view) && !hints?.kind) return buildGroup(base, seed, { previous, context });
  if (view.choices.length > 0 && !hints?.kind) {
    const [only, ...more] = buildChoices(base, seed, { previous, context });
    if (only && more.length === 0) return { ...only, label: base.label, hint: base.hint };
  }
  const kind: FieldKind = hints?.kind ?? (entryOptions ? 'choices' : (kinds.find((k) => k.fits(view))?.name ?? 'text'));
  return buildField(base, kind, { constants: entryOptions ?? view.constants, words: hints?.options });
}

function buildField(
  base: NodeBase,
  kind: FieldKind,
  options: { constants: SchemaView['constants']; words: Readonly<Record<string, string>> | undefined },
): FieldNode {
  const { constants = [], words = {} } = options;
  const label = (value: Option['value']) => (typeof value === 'string' ? value : JSON.stringify(value));
  const { name, stored } = kindNamed(kind);
  return {
    ...base,
    type: 'field',
    kind: name,
    // Answers that came with the form were stored before anybody knew their kinds.
    answer: base.answer === undefined ? undefined : stored(base.answer),
    options: constants.map(({ value, title }) => {
      const word = label(value);
      return { value, label: (Object.hasOwn(words, word) ? words[word] : undefined) ?? title ?? word };
    }),
  };
}

function isList(view: SchemaView): boolean {
  if (view.types) return view.types.length === 1 && view.types[0] === 'array';
  return view.items.length + view.prefixItems.length > 0;
}

function isGroup(view: SchemaView): boolean {
  if (view.properties.size > 0) return view.types === undefined || view.types.includes('object');
  return view.types?.length === 1 && view.types[0] === 'object';
}
