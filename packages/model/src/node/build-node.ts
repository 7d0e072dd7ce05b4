import type { Field } from '../definition/form-definition.js';
import { parsePointer } from '../json/pointer.js';
import { file } from '../kinds/file.js';
import { kindNamed, kinds, type FieldKind } from '../kinds/index.js';
import { copiedSeed, nodeRules, sameRules } from '../rules/node-rules.js';
import type { SchemaView } from '../schema/schema-view.js';
import { buildChoices } from './build-choices.js';
import { buildGroup } from './build-group.js';
import { buildList } from './build-list.js';
import type { FieldNode, FormNode, NodeBase } from './form-node.js';
import type { NodeContext } from './node-context.js';
import { fieldOptions } from './field-options.js';
import { type NodeSeed, sameSeed } from './node-seed.js';

const seeds = new WeakMap<FormNode, NodeSeed>();

/**
 * The node for a seed. The previous node itself is returned as long as nothing about it changed: that is what
 * lets a form of a thousand fields render one.
 */
export function buildNode(given: NodeSeed, previous: FormNode | undefined, context: NodeContext): FormNode {
  const seed = copiedSeed(given, context);
  const before = previous && seeds.get(previous);
  const same = before && sameSeed(before, seed) ? previous : undefined;
  if (same && !context.isTouched(seed.pointer, seed.place)) return same;
  const node = make(seed, previous, context);
  if (same && turnedOutSame(same, node)) return same;
  seeds.set(node, seed);
  return node;
}

/** Whether nothing came of a change elsewhere: two nodes of the same seed can differ only in what is shown or chosen. */
function turnedOutSame(a: FormNode, b: FormNode): boolean {
  if (a.visible !== b.visible || !sameRules(a, b)) return false;
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
    required: seed.required || context.demands(seed.place),
    readOnly: seed.readOnly || view.readOnly || (hints?.readOnly ?? false) || hints?.compute !== undefined,
    visible: context.conditions(seed.place).every((condition) => context.holds(condition, seed.pointer)),
    schema: view,
    answer: seed.answer,
    ...nodeRules(seed, hints, context),
  };
  const entry = isList(view) ? context.view(view.items, undefined) : undefined;
  const entryOptions = entry?.constants;
  const asksFiles = entry !== undefined && file.fits(entry);
  const asksEntries = isList(view) && !asksFiles && !(entryOptions && (view.uniqueItems || hints?.kind === 'choices'));
  if (asksEntries && !hints?.kind) return buildList(base, seed, { previous, context });
  if (isGroup(view) && !hints?.kind) return buildGroup(base, seed, { previous, context });
  if (view.choices.length > 0 && !hints?.kind) {
    const [only, ...more] = buildChoices(base, seed, { previous, context });
    if (only && more.length === 0) return { ...only, label: base.label, hint: base.hint };
  }
  const kind: FieldKind =
    hints?.kind ??
    (asksFiles
      ? 'file'
      : entryOptions
        ? 'choices'
        : (kinds.find((k) => k.fits(view, propertyOf(seed)))?.name ?? 'text'));
  return buildField(base, kind, { constants: entryOptions ?? view.constants, hints, previous });
}

interface FieldOptions {
  readonly constants: SchemaView['constants'];
  readonly hints: Field | undefined;
  readonly previous: FormNode | undefined;
}

function buildField(base: NodeBase, kind: FieldKind, options: FieldOptions): FieldNode {
  const { constants = [], hints, previous } = options;
  const { name, stored } = kindNamed(kind);
  return {
    ...base,
    type: 'field',
    kind: name,
    // Answers that came with the form were stored before anybody knew their kinds.
    answer: base.answer === undefined ? undefined : stored(base.answer),
    options: fieldOptions(constants, { words: hints?.options ?? {}, answer: base.answer, previous }),
    computed: hints?.compute !== undefined,
  };
}

/** The name of a field in the answers: that of an entry is the list's. */
function propertyOf({ place }: NodeSeed): string {
  return (
    parsePointer(place)
      .filter((name) => name !== '*')
      .at(-1) ?? ''
  );
}

function isList(view: SchemaView): boolean {
  if (view.types) return view.types.length === 1 && view.types[0] === 'array';
  return view.items.length + view.prefixItems.length > 0;
}

function isGroup(view: SchemaView): boolean {
  if (view.properties.size > 0) return view.types === undefined || view.types.includes('object');
  return view.types?.length === 1 && view.types[0] === 'object';
}
