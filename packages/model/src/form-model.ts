import type { Compute } from './computed/compute.js';
import type { FormDefinition } from './definition/form-definition.js';
import type { Issue } from './issue/issue.js';
import type { Validate } from './issue/validate.js';
import type { Json } from './json/json.js';
import { findNode } from './node/find-node.js';
import type { FormNode } from './node/form-node.js';
import { submittedAnswers } from './node/submitted-answers.js';
import { type ConfirmedWarning, confirmedWarnings } from './rules/confirmed-warnings.js';
import { confirmationId } from './rules/decisions.js';
import { withRuleIssues } from './rules/rule-issues.js';
import { type FormGround, formGround } from './state/form-ground.js';
import type { FormState } from './state/form-state.js';
import { givenState } from './state/given-state.js';
import { withAnswer } from './state/with-answer.js';
import { withDecision } from './state/with-decision.js';

/** What a form model is made with besides its definition. */
export interface FormModelOptions {
  /** Answers to begin with. */
  readonly answers?: Json;
  /** The verdict, from `@amtform/validation`. */
  readonly validate: Validate;
  /** Works out computed answers, from `@amtform/validation/computed`. Needed where the definition has some. */
  readonly compute?: Compute;
  /** The branches that were chosen, from `FormModel.branches` of an earlier model. */
  readonly branches?: Readonly<Record<string, number>>;
  /**
   * What becomes of answers that the schema allows without describing them: they are asked and sent, or, as a receiver
   * wants it, left out. `ask` unless told otherwise.
   */
  readonly undescribed?: 'ask' | 'leave-out';
}

/**
 * A form without a screen: what is asked, answered, visible and wrong. The only place that stores answers.
 * Answers, nodes and issues are never changed in place; what did not change stays the same object.
 */
export class FormModel {
  readonly definition: FormDefinition;
  readonly #validate: Validate;
  readonly #ground: FormGround;
  readonly #listeners = new Set<() => void>();
  #state: FormState;
  #judged: { readonly state: FormState; readonly issues: readonly Issue[] } | undefined;

  constructor(definition: FormDefinition, options: FormModelOptions) {
    const { answers, branches = {} } = options;
    this.definition = definition;
    this.#validate = options.validate;
    this.#ground = formGround(definition, options);
    this.#state = givenState(this.#ground, { answers, branches }, { guess: true });
  }

  /** The tree of nodes. */
  get root(): FormNode {
    return this.#state.root;
  }

  /** All answers, those behind hidden nodes included: what a draft keeps. Unanswered means absent. */
  get answers(): Json {
    return this.#state.answers ?? {};
  }

  /**
   * What a draft keeps beside the answers: the chosen branch of each choice by the id of its node, the ticks that take
   * over answers and the confirmations of unusual ones.
   */
  get branches(): Readonly<Record<string, number>> {
    return this.#state.branches;
  }

  /** What is wrong with the answers as they would be sent now, in the order of the form. */
  get issues(): readonly Issue[] {
    const state = this.#state;
    if (this.#judged?.state !== state) {
      const { definition } = this;
      const { root, branches: decisions } = state;
      const { schema } = definition;
      const found = this.#validate(schema, submittedAnswers(root), { document: schema, node: root });
      const { demands } = this.#ground.context;
      this.#judged = { state, issues: withRuleIssues(found, root, { definition, decisions, demands }) };
    }
    return this.#judged.issues;
  }

  /** The node at a JSON Pointer, or undefined where nothing is asked. */
  node(pointer: string): FormNode | undefined {
    return findNode(this.#state.root, pointer);
  }

  /**
   * Stores an answer, or takes it away with `undefined`. Blank text, an empty choice and a consent that was taken
   * back are no answers. What cannot be read in the field's kind is stored as typed and becomes an issue.
   */
  setAnswer(pointer: string, answer: Json | undefined): void {
    this.#become(withAnswer(this.#ground, this.#state, { pointer, answer }));
  }

  /** Takes up what another model of this form gave out: answers and chosen branches. No branch is guessed. */
  restore({ answers, branches }: Pick<FormModel, 'answers' | 'branches'>): void {
    const { root } = this.#state;
    this.#become(givenState(this.#ground, { answers, branches, root }, { isTouched: () => true }));
  }

  /**
   * Chooses a branch of a choice, by the id of its node, or takes the choice back. It is never guessed again. The id of a
   * `copy` takes over the answers of its source with branch 0; they follow the source until it is taken back.
   */
  choose(choice: string, branch: number | undefined): void {
    this.#become(withDecision(this.#ground, this.#state, { id: choice, branch }));
  }

  /** Confirms that an unusual answer is right, or takes that back. It is forgotten when the answer changes. */
  confirm({ pointer, warning }: ConfirmedWarning, isRight = true): void {
    this.choose(confirmationId(pointer, warning), isRight ? 0 : undefined);
  }

  /** The unusual answers that the person says are right. */
  get confirmed(): readonly ConfirmedWarning[] {
    const { root, branches } = this.#state;
    return confirmedWarnings(root, branches);
  }

  /** The answers as they are sent: what visible nodes ask, and what the schema fixes. */
  submission(): Json {
    return submittedAnswers(this.#state.root);
  }

  /** Calls a listener after each change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(state: FormState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
