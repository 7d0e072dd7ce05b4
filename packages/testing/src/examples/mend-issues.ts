import { findNode, type FormNode, type Issue, parentPointer } from '@amtform/model';
import type { Filler } from './generate-answers.js';

/** What is still wrong after so many changes is left as it is. */
const mostChanges = 300;
/** After so many other answers a field that need not be answered gets none. */
const patience = 4;

/** Changes the answers of a form that was filled in until nothing is wrong with them, or nothing helps. */
export function mendIssues(filler: Filler): void {
  const tries = new Map<string, number>();
  for (let change = 0; change < mostChanges; change++) {
    const issue = filler.model.issues.find(({ pointer }) => (tries.get(pointer) ?? 0) < 12);
    if (!issue) return;
    const tried = (tries.get(issue.pointer) ?? 0) + 1;
    tries.set(issue.pointer, tried);
    mend(issue, filler, tried);
    filler.fill();
  }
}

function mend({ pointer, code }: Issue, filler: Filler, tried: number): void {
  const { model } = filler;
  const node = findNode(model.root, pointer);
  if (!node) {
    takeAway(parentPointer(pointer), filler);
    return;
  }
  filler.decide(pointer, 1);
  if (node.type === 'field') {
    if (tried > patience && !node.required) takeAway(pointer, filler);
    else filler.answer(node);
  } else if (node.type === 'list') mendList(node, code, filler);
  else if (code === 'required') allowAll(node, filler);
  else if (!node.required) takeAway(pointer, filler);
  else model.setAnswer(pointer, undefined);
}

function mendList(node: FormNode & { readonly type: 'list' }, code: string, filler: Filler): void {
  const { minItems = 1 } = node.schema;
  const entries = Array.isArray(node.answer) ? node.answer : [];
  if (code === 'minItems' || code === 'required') filler.decide(node.pointer, Math.max(minItems, entries.length + 1));
  else filler.model.setAnswer(node.pointer, entries.slice(0, -1));
}

/** Lets everything be answered that was left out below a node. */
function allowAll(node: FormNode, filler: Filler): void {
  filler.decide(node.type === 'choice' ? node.id : node.pointer, 1);
  if (node.type !== 'field') for (const child of node.children) if (child.answer === undefined) allowAll(child, filler);
}

function takeAway(pointer: string | undefined, filler: Filler): void {
  if (pointer === undefined) return;
  filler.decide(pointer, 0);
  filler.model.setAnswer(pointer, undefined);
}
