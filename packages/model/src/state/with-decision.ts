import { isWithin } from '../json/pointer.js';
import { findChoice } from '../node/find-choice.js';
import { findNode } from '../node/find-node.js';
import { decisionPointer } from '../rules/decisions.js';
import type { FormGround } from './form-ground.js';
import { formState, type FormState } from './form-state.js';
import { withComputed } from './with-computed.js';

/** The form with another branch of a choice, or another decision, by its id; `undefined` takes it back. */
export function withDecision(
  ground: FormGround,
  state: FormState,
  { id, branch }: { readonly id: string; readonly branch: number | undefined },
): FormState {
  const { [id]: before, ...others } = state.branches;
  if (before === branch) return state;
  const decided = { ...state, branches: branch === undefined ? others : { ...others, [id]: branch } };
  const pointer = (findChoice(state.root, id) ?? findNode(state.root, decisionPointer(id)))?.pointer;
  if (pointer === undefined) return decided;
  return withComputed(ground, formState(ground, decided, { isTouched: (at) => isWithin(pointer, at) }));
}
