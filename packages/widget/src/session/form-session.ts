import {
  defaultAnswers,
  type FormDefinition,
  FormModel,
  type FormPage,
  type Issue,
  isWithin,
  type Json,
  type Schema,
  tidyAnswer,
  type Validate,
} from '@amtform/model';
import type { Outcome, Receipt, SubmissionContent } from '@amtform/submission';
import { commonFormats, createValidate } from '@amtform/validation';
import type { Extras } from '../extras/load-extras.js';
import type { SendingFailure, SendingState } from '../sending/sending-state.js';
import { FormWay, type Stage } from './form-way.js';
import type { FileDesk } from '../files/file-desk.js';
import { ListCards } from './list-cards.js';
import { ShownIssues } from './shown-issues.js';

const commonValidate = createValidate(commonFormats);

/** What a session may be given besides its form. */
interface SessionParts {
  /** What this definition needs and most do not. */
  readonly extras?: Extras | undefined;
  /** The verdict; without it the interpreter's. */
  readonly validate?: Validate | undefined;
}

/** One person's way through one form: which page, which issues are shown, what became of the sending. */
export class FormSession {
  readonly definition: FormDefinition;
  readonly model: FormModel;
  readonly shown = new ShownIssues();
  readonly way: FormWay;
  readonly cards: ListCards;
  /** Whether the issues stand in a summary above the page too. */
  showsSummary = false;
  sending = false;
  /** Why the last sending failed, or that there is nowhere to send. */
  failure: SendingFailure | undefined;
  readonly state: SendingState = {};
  receipt: Receipt | undefined;
  /** What this definition needs and most do not. */
  readonly extras: Extras | undefined;
  /** The files that were chosen; there once a form asks for one. */
  desk: FileDesk | undefined;
  readonly #validate: Validate;
  readonly #askedBack = new Set<string>();

  constructor(definition: FormDefinition, answers: Json | undefined, { extras, validate }: SessionParts = {}) {
    this.definition = definition;
    this.extras = extras;
    // As the receiver does: what the schema does not describe nobody could check before it is sent.
    const { compute, formats } = extras ?? {};
    this.#validate = validate ?? (formats ? createValidate(formats) : commonValidate);
    const options = { validate: this.#validate, undescribed: 'leave-out', ...(compute && { compute }) } as const;
    this.model = new FormModel(definition, answers === undefined ? options : { ...options, answers });
    this.way = new FormWay(this.model, this.#validate);
    this.cards = new ListCards(this.model);
    if (answers === undefined) this.#proposeDefaults();
    else this.#clear();
    this.model.subscribe(() => {
      // Without a shown issue nothing is validated while somebody types.
      if (!this.shown.isEmpty) this.shown.dropMended(this.model.issues, this.model.answers);
      if (this.shown.isEmpty) this.showsSummary = false;
    });
  }

  get stage(): Stage {
    return this.way.stage;
  }

  get pages(): readonly FormPage[] {
    return this.way.pages;
  }

  get page(): FormPage | undefined {
    return this.way.page;
  }

  /** Goes to a page by its id, or to `start`, `tasks` or `end`. Returns whether there is such a place now. */
  goTo(place: string): boolean {
    const page = this.pages.find(({ id }) => id === place);
    if (page) return this.#enter(page);
    if (place === 'start' && this.definition.start) return this.#enter('start');
    if (place === 'tasks' && this.way.hasTaskList) return this.#enter('tasks');
    return place === 'end' && this.concludeEarly();
  }

  /** Whether everything before what a name stands for is in order: only then a page may be the first that is seen. */
  mayBegin(place: string): boolean {
    const { pages, hasTaskList } = this.way;
    if (place === 'start') return true;
    const index = pages.findIndex(({ id }) => id === place);
    const before = hasTaskList || index < 0 ? [] : pages.slice(0, index);
    return !before.some((page) => this.#issuesOn(page).length > 0);
  }

  /** The person left a field: its answer is tidied, and what is wrong with it is shown. */
  leave(pointer: string): void {
    this.#tidy(pointer);
    this.shown.showAt(
      pointer,
      this.model.issues.find((issue) => issue.pointer === pointer),
    );
  }

  /** Shows what is wrong on this page, or in the whole form. Returns whether all is well. */
  check(scope: 'page' | 'form'): boolean {
    const page = scope === 'page' ? this.page : undefined;
    const issues = this.#issuesOn(page);
    const isMute = ({ pointer }: Issue) => issues.some((issue) => issue.pointer === pointer);
    this.shown.show([...issues, ...this.#issuesOn(page, 'warning').filter((warning) => !isMute(warning))]);
    this.showsSummary = issues.length > 0;
    return issues.length === 0;
  }

  /** Asks about unusual answers that nobody confirmed, once each. Returns whether there are some to ask about now. */
  asksBack(scope: 'page' | 'form'): boolean {
    const unusual = this.#issuesOn(scope === 'page' ? this.page : undefined, 'warning');
    const keys = unusual.map(({ pointer, params }) =>
      JSON.stringify([pointer, params, this.model.node(pointer)?.answer ?? null]),
    );
    if (keys.every((key) => this.#askedBack.has(key))) return false;
    for (const key of keys) this.#askedBack.add(key);
    this.shown.show(unusual);
    this.showsSummary = true;
    return true;
  }

  /**
   * Goes on: to the next page, the task list or the review, or to an early end. Returns false where something is wrong
   * on this page.
   */
  next(): boolean {
    const { way } = this;
    if (way.stage === 'start') {
      way.begin();
      return true;
    }
    if (this.concludeEarly()) return true;
    const { onward = 'review' } = way;
    const scope = onward === 'review' ? 'form' : 'page';
    if (!this.check(scope) || this.asksBack(scope)) return false;
    way.pass();
    return this.#enter(onward);
  }

  /** Goes to the early end that the answers lead to. Returns false where there is none. */
  concludeEarly(): boolean {
    return this.way.end !== undefined && this.#enter('end');
  }

  /** Goes to an answer, to come back to the review from there. */
  change(pointer: string): void {
    this.way.change(pointer);
    this.#clear();
    this.cards.openAround(pointer);
  }

  back(): void {
    this.way.back();
    this.#clear();
  }

  /** Goes to the review, or to an early end. Returns false where something in the form is wrong. */
  review(): boolean {
    return this.concludeEarly() || (this.check('form') && !this.asksBack('form') && this.#enter('review'));
  }

  /** The page that asks what a pointer names. */
  pageOf(pointer: string): FormPage | undefined {
    return this.way.pageOf(pointer);
  }

  /** What would be sent now. */
  content(language: string): SubmissionContent {
    const { id, version } = this.definition;
    const { confirmed } = this.model;
    const answers = this.model.submission();
    const files = this.desk?.filesOf(answers) ?? [];
    const content = { formId: id, formVersion: version, language, answers, ...(files.length > 0 && { files }) };
    return confirmed.length > 0 ? { ...content, confirmed } : content;
  }

  /** Keeps what becomes of a sending. */
  async send(deliver: () => Promise<Outcome>): Promise<Outcome> {
    this.sending = true;
    this.failure = undefined;
    this.state.handedOver = undefined;
    try {
      const outcome = await deliver();
      this.#conclude(outcome);
      return outcome;
    } finally {
      this.sending = false;
    }
  }

  /** Somebody keeps the answers: this is what they hand out for it. */
  receive(receipt: Receipt): void {
    this.receipt = receipt;
    this.way.enter('received');
  }

  /** Shows the end of the form, where a sending of before can be asked after. */
  askAgain(failure: 'unconfirmed' | 'unconfirmed-partial'): void {
    this.failure = failure;
    if (this.way.hasReview) this.way.enter('review');
    else this.way.enter(this.pages.at(-1) ?? 'page');
  }

  #conclude(outcome: Outcome): void {
    if (outcome.type === 'received') this.receive(outcome.receipt);
    else if (outcome.type === 'rejected') {
      this.shown.showReceived(outcome.issues, this.model.answers);
      this.showsSummary = true;
      const page = outcome.issues[0] && this.pageOf(outcome.issues[0].pointer);
      this.way.enter(page ?? 'page');
    } else if (outcome.type === 'failed') this.failure = outcome;
    else this.state.handedOver = outcome;
  }

  #enter(to: Stage | FormPage): true {
    this.way.enter(to);
    this.#clear();
    return true;
  }

  /** What was said about the page before is over. */
  #clear(): void {
    this.showsSummary = false;
    this.failure = undefined;
    this.cards.removed = undefined;
    this.cards.closeDone(this.page?.nodes ?? []);
  }

  #proposeDefaults(): void {
    const { schema: document } = this.definition;
    const matches = (schema: Schema, answer: Json) => this.#validate(schema, answer, { document }).length === 0;
    for (const { pointer, answer } of defaultAnswers(this.model.root, matches)) this.model.setAnswer(pointer, answer);
  }

  /** What is wrong on a page, or in the whole form. */
  #issuesOn(page: FormPage | undefined, kind: Issue['severity'] = 'error'): readonly Issue[] {
    return this.model.issues.filter(
      ({ severity, pointer }) =>
        severity === kind && (!page || page.nodes.some((node) => isWithin(pointer, node.pointer))),
    );
  }

  #tidy(pointer: string): void {
    const node = this.model.node(pointer);
    if (node?.type === 'field') this.model.setAnswer(pointer, tidyAnswer(node));
  }
}
