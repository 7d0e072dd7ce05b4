import type { FormDefinition } from '../definition/form-definition.js';
import { isJsonObject, type Json } from '../json/json.js';
import { jsonAt } from '../json/json-at.js';
import { isWithin, parentPointer } from '../json/pointer.js';
import { sameJson } from '../json/same-json.js';
import { withJsonAt } from '../json/with-json-at.js';
import type { FieldNode, FormNode } from '../node/form-node.js';
import { submittedAnswers } from '../node/submitted-answers.js';
import type { Compute } from './compute.js';

/** A computed answer that is not what it should be. */
export interface ComputedChange {
  readonly pointer: string;
  readonly value: Json | undefined;
}

/** What computing needs besides the tree. */
export interface Computing {
  readonly definition: FormDefinition;
  /** The computed places, each after those that it needs. */
  readonly places: readonly string[];
  readonly compute: Compute;
}

/**
 * The computed answers of the visible nodes that differ from what their rules say now. Rules see the answers as they
 * would be sent, so that a receiver comes to the same results.
 */
export function computedChanges(root: FormNode, { definition, places, compute }: Computing): ComputedChange[] {
  const nodes = computedNodes(root);
  const changes: ComputedChange[] = [];
  let answers = submittedAnswers(root);
  for (const place of places) {
    const rule = definition.fields?.[place]?.compute;
    if (rule === undefined) continue;
    for (const node of nodes.filter((n) => n.place === place)) {
      const { pointer } = node;
      const result = isAnsweredAround(node, { nodes, answers }) ? compute(rule, { answers, pointer }) : undefined;
      const value = result === null ? undefined : result;
      if (value === undefined ? node.answer === undefined : sameJson(value, node.answer ?? null)) continue;
      changes.push({ pointer, value });
      answers = withJsonAt(answers, pointer, { value, isList: () => false }) ?? {};
    }
  }
  return changes;
}

/** A computed answer alone answers neither its group nor an entry of a list: else what is optional there were due. */
function isAnsweredAround(
  { pointer }: FieldNode,
  { nodes, answers }: { readonly nodes: readonly FieldNode[]; readonly answers: Json },
): boolean {
  const around = parentPointer(pointer) ?? '';
  if (around === '') return true;
  const group = jsonAt(answers, around);
  const others = nodes.filter((node) => isWithin(node.pointer, around)).map((node) => node.pointer);
  return isJsonObject(group) && Object.keys(group).some((name) => !others.includes(`${around}/${name}`));
}

/** The nodes in a tree whose answers are computed, as far as they are visible. */
export function computedNodes(node: FormNode): readonly FieldNode[] {
  if (!node.visible) return [];
  if (node.type === 'field') return node.computed ? [node] : [];
  return node.children.flatMap(computedNodes);
}
