import { conditionHolds, sameItem } from './condition/condition-holds.js';
import { computedChanges, type Computing } from './computed/computed-answers.js';
import { computedPlaces } from './computed/computed-places.js';
import type { Compute } from './computed/compute.js';
import { type Conditions, readConditions } from './condition/conditions.js';
import type { FormDefinition } from './definition/form-definition.js';
import type { Issue } from './issue/issue.js';
import type { Validate } from './issue/validate.js';
import { blankMembers } from './json/blank-members.js';
import type { Json } from './json/json.js';
import { jsonAt } from './json/json-at.js';
import { isWithin, parentPointer } from './json/pointer.js';
import { sameJson } from './json/same-json.js';
import { withJsonAt } from './json/with-json-at.js';
import { answeringNode } from './node/answering-node.js';
import { buildNode } from './node/build-node.js';
import { findChoice } from './node/find-choice.js';
import { findNode } from './node/find-node.js';
import type { FormNode } from './node/form-node.js';
import { movedBranches } from './node/moved-branches.js';
import type { NodeContext } from './node/node-context.js';
import { storedAnswer } from './node/stored-answer.js';
import { submittedAnswers } from './node/submitted-answers.js';
import { type ConfirmedWarning, confirmedWarnings } from './rules/confirmed-warnings.js';
import { confirmationId, copyId, decisionPointer, withoutConfirmations } from './rules/decisions.js';
import { type FormRules, readRules } from './rules/form-rules.js';
import { withRuleIssues } from './rules/rule-issues.js';
import { recursiveSchemas } from './schema/recursive-schemas.js';
import type { Schema } from './schema/schema.js';
import { SchemaDocument } from './schema/schema-document.js';
import { viewCache } from './schema/view-cache.js';

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

/** Why the tree is made anew. */
interface Change {
  /** Whether branches may be guessed from the answers, because the answers came from elsewhere. */
  readonly guess?: boolean;
  /** Nodes that may have changed although their own answers did not. */
  readonly isTouched?: NodeContext['isTouched'];
}

/**
 * A form without a screen: what is asked, answered, visible and wrong. The only place that stores answers.
 * Answers, nodes and issues are never changed in place; what did not change stays the same object.
 */
export class FormModel {
  readonly definition: FormDefinition;
  readonly #validate: Validate;
  readonly #conditions: Conditions;
  readonly #rules: FormRules;
  readonly #computing: Computing | undefined;
  readonly #context: Omit<NodeContext, 'chosen' | 'isTouched' | 'build'>;
  readonly #listeners = new Set<() => void>();
  #answers: Json | undefined;
  #branches: Readonly<Record<string, number>>;
  #root: FormNode;
  #judged: { readonly root: FormNode; readonly issues: readonly Issue[] } | undefined;

  constructor(definition: FormDefinition, options: FormModelOptions) {
    const { answers, validate, branches = {}, undescribed = 'ask' } = options;
    const document = SchemaDocument.of(definition.schema);
    const matches = (schema: Schema, answer: Json) =>
      validate(schema, answer, { document: definition.schema }).length === 0;
    this.definition = definition;
    this.#validate = validate;
    this.#rules = readRules(definition);
    this.#conditions = readConditions(definition, this.#rules);
    this.#computing = computingOf(definition, options.compute);
    this.#context = {
      document,
      asksUndescribed: undescribed === 'ask',
      recursive: recursiveSchemas(document),
      matches,
      hints: (place) => definition.fields?.[place],
      view: viewCache({ document, matches }),
      notes: this.#rules.notes,
      demands: (place) => this.#rules.others.has(place),
      otherText: (place) => this.#rules.otherTexts.get(place),
      answerAt: (pointer) => this.#answerAt(pointer),
      conditions: this.#conditions.at,
      holds: (condition, pointer) => conditionHolds(condition, pointer, { answers: this.#answers, matches }),
    };
    this.#answers = storedAnswer(undefined, answers);
    this.#branches = branches;
    this.#root = this.#build({ guess: true });
    this.#keepBlanks('', answers);
    this.#compute();
  }

  /** The tree of nodes. */
  get root(): FormNode {
    return this.#root;
  }

  /** All answers, those behind hidden nodes included: what a draft keeps. Unanswered means absent. */
  get answers(): Json {
    return this.#answers ?? {};
  }

  /**
   * What a draft keeps beside the answers: the chosen branch of each choice by the id of its node, the ticks that take
   * over answers and the confirmations of unusual ones.
   */
  get branches(): Readonly<Record<string, number>> {
    return this.#branches;
  }

  /** What is wrong with the answers as they would be sent now, in the order of the form. */
  get issues(): readonly Issue[] {
    if (this.#judged?.root !== this.#root) {
      const { schema } = this.definition;
      const found = this.#validate(schema, this.submission(), { document: schema, node: this.#root });
      const { definition, branches: decisions } = this;
      const issues = withRuleIssues(found, this.#root, { definition, decisions, demands: this.#context.demands });
      this.#judged = { root: this.#root, issues };
    }
    return this.#judged.issues;
  }

  /** The node at a JSON Pointer, or undefined where nothing is asked. */
  node(pointer: string): FormNode | undefined {
    return findNode(this.#root, pointer);
  }

  /**
   * Stores an answer, or takes it away with `undefined`. Blank text, an empty choice and a consent that was taken
   * back are no answers. What cannot be read in the field's kind is stored as typed and becomes an issue.
   */
  setAnswer(pointer: string, answer: Json | undefined): void {
    const node = answeringNode(this.#root, pointer);
    const value = storedAnswer(node, answer) ?? (answer !== undefined && this.#keepsBlank(pointer) ? null : undefined);
    const before = jsonAt(this.#answers, pointer);
    if (before === undefined ? value === undefined : sameJson(before, value)) return;
    this.#store(pointer, value);
    this.#branches = withoutConfirmations(this.#branches, pointer);
    const touched = this.#conditions.touchedBy(pointer, node?.place ?? pointer);
    // Answers that are set as a whole come from elsewhere, as at construction.
    const guess = pointer === '';
    if (guess) this.#branches = {};
    const isList = node?.type === 'list';
    if (isList) this.#branches = movedBranches(this.#branches, node, value);
    const mayDiffer = (at: string) => guess || (isList && isWithin(at, pointer));
    this.#root = this.#build({
      guess,
      isTouched: (at, place) => mayDiffer(at) || touched.has(at) || touched.has(place),
    });
    this.#keepBlanks(pointer, answer);
    this.#compute();
    this.#notify();
  }

  /** Takes up what another model of this form gave out: answers and chosen branches. No branch is guessed. */
  restore({ answers, branches }: Pick<FormModel, 'answers' | 'branches'>): void {
    this.#answers = storedAnswer(undefined, answers);
    this.#branches = branches;
    this.#root = this.#build({ isTouched: () => true });
    this.#keepBlanks('', answers);
    this.#compute();
    this.#notify();
  }

  /**
   * Chooses a branch of a choice, by the id of its node, or takes the choice back. It is never guessed again. The id of a
   * `copy` takes over the answers of its source with branch 0; they follow the source until it is taken back.
   */
  choose(choice: string, branch: number | undefined): void {
    const { [choice]: before, ...others } = this.#branches;
    if (before === branch) return;
    this.#branches = branch === undefined ? others : { ...others, [choice]: branch };
    const pointer = findChoice(this.#root, choice)?.pointer ?? this.node(decisionPointer(choice))?.pointer;
    if (pointer === undefined) return;
    this.#root = this.#build({ isTouched: (at) => isWithin(pointer, at) });
    this.#judged = undefined;
    this.#compute();
    this.#notify();
  }

  /** Confirms that an unusual answer is right, or takes that back. It is forgotten when the answer changes. */
  confirm({ pointer, warning }: ConfirmedWarning, isRight = true): void {
    this.choose(confirmationId(pointer, warning), isRight ? 0 : undefined);
  }

  /** The unusual answers that the person says are right. */
  get confirmed(): readonly ConfirmedWarning[] {
    return confirmedWarnings(this.#root, this.#branches);
  }

  /** The answers as they are sent: what visible nodes ask, and what the schema fixes. */
  submission(): Json {
    return submittedAnswers(this.#root);
  }

  /** Calls a listener after each change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An entry under a name of the person's own stays when it is blank, as the entry of a list does. */
  #keepsBlank(pointer: string): boolean {
    const around = parentPointer(pointer);
    const group = around === undefined ? undefined : answeringNode(this.#root, around);
    return group?.type === 'group' && group.canName;
  }

  /** Blank entries in answers that were given as a whole. */
  #keepBlanks(pointer: string, answers: Json | undefined): void {
    for (const blank of blankMembers(answers, pointer)) {
      if (!this.#keepsBlank(blank) || jsonAt(this.#answers, blank) !== undefined) continue;
      this.#answers = withJsonAt(this.#answers, blank, { value: null, isList: () => false });
      this.#root = this.#build({});
    }
  }

  #store(pointer: string, value: Json | undefined): void {
    this.#answers = withJsonAt(this.#answers, pointer, {
      value,
      isList: (at) => takesList(answeringNode(this.#root, at)),
    });
  }

  /** The answer at a pointer, from its source where the person ticked that it is the same. */
  #answerAt(pointer: string): Json | undefined {
    const sameAs = this.#context.hints(pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'))?.sameAs;
    if (!sameAs || !Object.hasOwn(this.#branches, copyId(pointer))) return jsonAt(this.#answers, pointer);
    return this.#answerAt(sameItem(sameAs.as, pointer));
  }

  /** Brings the computed answers up to date, until what they show or hide changes none of them any more. */
  #compute(): void {
    const { places = [] } = this.#computing ?? {};
    for (let round = 0; this.#computing && round <= places.length; round++) {
      const changes = computedChanges(this.#root, this.#computing);
      if (changes.length === 0) return;
      const touched = new Set<string>();
      for (const { pointer, value } of changes) {
        const place = this.node(pointer)?.place ?? pointer;
        this.#store(pointer, value);
        for (const at of this.#conditions.touchedBy(pointer, place)) touched.add(at);
      }
      this.#root = this.#build({ isTouched: (at, place) => touched.has(at) || touched.has(place) });
    }
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #build({ guess: guesses = false, isTouched = () => false }: Change): FormNode {
    const { definition } = this;
    const context: NodeContext = {
      ...this.#context,
      chosen: (choice, guess) => {
        const guessed = guesses && !Object.hasOwn(this.#branches, choice) ? guess() : undefined;
        if (guessed !== undefined) this.#branches = { ...this.#branches, [choice]: guessed };
        return Object.hasOwn(this.#branches, choice) ? this.#branches[choice] : undefined;
      },
      isTouched,
      build: (seed, previous) => buildNode(seed, previous, context),
    };
    const seed = {
      schemas: [definition.schema],
      pointer: '',
      place: '',
      name: definition.title,
      answer: this.#answers,
      required: true,
      readOnly: false,
      depth: 0,
    };
    return context.build(seed, this.#root);
  }
}

/** Whether the answer of a node is a list: of entries, or of what was chosen. */
function takesList(node: FormNode | undefined): boolean {
  return node?.type === 'list' || (node?.type === 'field' && node.kind === 'choices');
}

function computingOf(definition: FormDefinition, compute: Compute | undefined): Computing | undefined {
  const places = computedPlaces(definition);
  if (places.length === 0) return undefined;
  if (compute) return { definition, places, compute };
  throw new TypeError(`The form ${definition.id} has computed answers: give its model a “compute”.`);
}
