import { computedChanges } from '../computed/computed-answers.js';
import { findNode } from '../node/find-node.js';
import type { FormGround } from './form-ground.js';
import { formState, type FormState } from './form-state.js';
import { withStored } from './with-stored.js';

/** Brings the computed answers up to date, until what they show or hide changes none of them any more. */
export function withComputed(ground: FormGround, given: FormState): FormState {
  const { computing, conditions } = ground;
  if (!computing) return given;
  let state = given;
  for (let round = 0; round <= computing.places.length; round++) {
    const changes = computedChanges(state.root, computing);
    if (changes.length === 0) break;
    const touched = new Set<string>();
    for (const { pointer, value } of changes) {
      const place = findNode(state.root, pointer)?.place ?? pointer;
      state = { ...state, answers: withStored(state, pointer, value) };
      for (const at of conditions.touchedBy(pointer, place)) touched.add(at);
    }
    state = formState(ground, state, { isTouched: (at, place) => touched.has(at) || touched.has(place) });
  }
  return state;
}
