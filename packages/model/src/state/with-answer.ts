import type { Json } from '../json/json.js';
import { jsonAt } from '../json/json-at.js';
import { isWithin } from '../json/pointer.js';
import { sameJson } from '../json/same-json.js';
import { answeringNode } from '../node/answering-node.js';
import { movedBranches } from '../node/moved-branches.js';
import { storedAnswer } from '../node/stored-answer.js';
import { withoutConfirmations } from '../rules/decisions.js';
import type { FormGround } from './form-ground.js';
import { formState, type FormState } from './form-state.js';
import { keepsBlank, withBlanks } from './with-blanks.js';
import { withComputed } from './with-computed.js';
import { withStored } from './with-stored.js';

/** The form with another answer at a pointer, `undefined` for none; the same form where nothing changes. */
export function withAnswer(
  ground: FormGround,
  state: FormState,
  { pointer, answer }: { readonly pointer: string; readonly answer: Json | undefined },
): FormState {
  const { root } = state;
  const node = answeringNode(root, pointer);
  const value = storedAnswer(node, answer) ?? (answer !== undefined && keepsBlank(root, pointer) ? null : undefined);
  const before = jsonAt(state.answers, pointer);
  if (before === undefined ? value === undefined : sameJson(before, value)) return state;
  const touched = ground.conditions.touchedBy(pointer, node?.place ?? pointer);
  // Answers that are set as a whole come from elsewhere, as at construction.
  const guess = pointer === '';
  const kept = guess ? {} : withoutConfirmations(state.branches, pointer);
  const isList = node?.type === 'list';
  const branches = isList ? movedBranches(kept, node, value) : kept;
  // Entries that kept their place and their decisions are the same nodes as before.
  const mayDiffer = (at: string) => guess || (branches !== kept && isWithin(at, pointer));
  const answered = formState(
    ground,
    { answers: withStored(state, pointer, value), branches, root },
    { guess, isTouched: (at, place) => mayDiffer(at) || touched.has(at) || touched.has(place) },
  );
  return withComputed(ground, withBlanks(ground, answered, { pointer, answers: answer }));
}
