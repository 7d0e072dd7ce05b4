import type { Field, Note, Warning } from '../definition/form-definition.js';
import { sameItem } from '../condition/condition-holds.js';
import type { FormNode, NodeBase } from '../node/form-node.js';
import type { NodeContext } from '../node/node-context.js';
import type { NodeSeed } from '../node/node-seed.js';
import { copyId } from './decisions.js';

/** What a definition adds to a node besides its looks, as it stands with the present answers. */
export type NodeRules = Pick<NodeBase, 'notes' | 'copy' | 'warnings'>;

/** Notes beside a node, its copy rule and the warnings that hold. */
export function nodeRules(seed: NodeSeed, hints: Field | undefined, context: NodeContext): NodeRules {
  const holds = ({ showWhen }: Note) => !showWhen || context.holds(showWhen, seed.pointer);
  const notes = seed.askedBeside ? [] : context.notes(seed.place).filter(holds);
  const warnings = (hints?.warnings ?? []).filter(({ when }: Warning) => context.holds(when, seed.pointer));
  return {
    ...(notes.length > 0 && { notes }),
    ...(warnings.length > 0 && { warnings }),
    ...(hints?.sameAs && { copy: copyOf(seed.pointer, hints.sameAs.as, context) }),
  };
}

function copyOf(pointer: string, as: string, context: NodeContext): NonNullable<NodeBase['copy']> {
  const id = copyId(pointer);
  return { id, as: sameItem(as, pointer), ticked: context.chosen(id, nothing) !== undefined };
}

/** Whether the same notes, warnings and tick belong to two nodes of one place. */
export function sameRules(a: FormNode, b: FormNode): boolean {
  return a.copy?.ticked === b.copy?.ticked && sameList(a.notes, b.notes) && sameList(a.warnings, b.warnings);
}

/** A seed with the answers of another place, where the person ticked that they are the same. */
export function copiedSeed(seed: NodeSeed, context: NodeContext): NodeSeed {
  const sameAs = seed.askedBeside ? undefined : context.hints(seed.place)?.sameAs;
  if (!sameAs || context.chosen(copyId(seed.pointer), nothing) === undefined) return seed;
  return { ...seed, answer: context.answerAt(sameItem(sameAs.as, seed.pointer)) };
}

const nothing = () => undefined;

function sameList(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
