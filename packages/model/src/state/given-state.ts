import type { Json } from '../json/json.js';
import type { FormNode } from '../node/form-node.js';
import { storedAnswer } from '../node/stored-answer.js';
import type { Decisions } from '../rules/decisions.js';
import type { FormGround } from './form-ground.js';
import { type Change, formState, type FormState } from './form-state.js';
import { withBlanks } from './with-blanks.js';
import { withComputed } from './with-computed.js';

/** The form with answers and decisions that come from elsewhere. */
export function givenState(
  ground: FormGround,
  given: { readonly answers: Json | undefined; readonly branches: Decisions; readonly root?: FormNode },
  change: Change,
): FormState {
  const state = formState(ground, { ...given, answers: storedAnswer(undefined, given.answers) }, change);
  return withComputed(ground, withBlanks(ground, state, { pointer: '', answers: given.answers }));
}
