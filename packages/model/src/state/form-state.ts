import { conditionHolds, sameItem } from '../condition/condition-holds.js';
import type { Json } from '../json/json.js';
import { jsonAt } from '../json/json-at.js';
import { buildNode } from '../node/build-node.js';
import type { FormNode } from '../node/form-node.js';
import type { NodeContext } from '../node/node-context.js';
import { copyId, type Decisions } from '../rules/decisions.js';
import type { FormGround } from './form-ground.js';

/** A form as it is answered at one moment. It is never changed in place: each answer makes another one. */
export interface FormState {
  readonly answers: Json | undefined;
  readonly branches: Decisions;
  readonly root: FormNode;
}

/** Why the tree is made anew. */
export interface Change {
  /** Whether branches may be guessed from the answers, because the answers came from elsewhere. */
  readonly guess?: boolean;
  /** Nodes that may have changed although their own answers did not. */
  readonly isTouched?: NodeContext['isTouched'];
}

/** What is answered and chosen, and the tree as it was before, from which unchanged nodes are taken. */
type Answered = Omit<FormState, 'root'> & { readonly root?: FormNode };

/** Makes the tree of what is answered and chosen. */
export function formState(
  ground: FormGround,
  { answers, branches: given, root }: Answered,
  { guess: guesses = false, isTouched = () => false }: Change = {},
): FormState {
  const { definition, context: constant } = ground;
  const { matches } = constant;
  let branches = given;
  const answerAt = (pointer: string): Json | undefined => {
    const sameAs = constant.hints(pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'))?.sameAs;
    if (!sameAs || !Object.hasOwn(branches, copyId(pointer))) return jsonAt(answers, pointer);
    return answerAt(sameItem(sameAs.as, pointer));
  };
  const context: NodeContext = {
    ...constant,
    answerAt,
    holds: (condition, pointer) => conditionHolds(condition, pointer, { answers, matches }),
    chosen: (choice, guess) => {
      const guessed = guesses && !Object.hasOwn(branches, choice) ? guess() : undefined;
      if (guessed !== undefined) branches = { ...branches, [choice]: guessed };
      return Object.hasOwn(branches, choice) ? branches[choice] : undefined;
    },
    isTouched,
    build: (seed, previous) => buildNode(seed, previous, context),
  };
  const seed = {
    schemas: [definition.schema],
    pointer: '',
    place: '',
    name: definition.title,
    answer: answers,
    required: true,
    readOnly: false,
    depth: 0,
  };
  const built = context.build(seed, root);
  return { answers, branches, root: built };
}
