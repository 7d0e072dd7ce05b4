import { blankMembers } from '../json/blank-members.js';
import type { Json } from '../json/json.js';
import { jsonAt } from '../json/json-at.js';
import { parentPointer } from '../json/pointer.js';
import { withJsonAt } from '../json/with-json-at.js';
import { answeringNode } from '../node/answering-node.js';
import type { FormNode } from '../node/form-node.js';
import type { FormGround } from './form-ground.js';
import { formState, type FormState } from './form-state.js';

/** Keeps the blank entries in answers that were given as a whole at a pointer. */
export function withBlanks(
  ground: FormGround,
  state: FormState,
  { pointer, answers }: { readonly pointer: string; readonly answers: Json | undefined },
): FormState {
  return blankMembers(answers, pointer)
    .filter((blank) => jsonAt(state.answers, blank) === undefined)
    .reduce((before, blank) => {
      if (!keepsBlank(before.root, blank)) return before;
      const kept = withJsonAt(before.answers, blank, { value: null, isList: () => false });
      return formState(ground, { ...before, answers: kept });
    }, state);
}

/** An entry under a name of the person's own stays when it is blank, as the entry of a list does. */
export function keepsBlank(root: FormNode, pointer: string): boolean {
  const around = parentPointer(pointer);
  const group = around === undefined ? undefined : answeringNode(root, around);
  return group?.type === 'group' && group.canName;
}
