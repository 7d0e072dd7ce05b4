import {
  defaultAnswers,
  type FormDefinition,
  FormModel,
  type FormPage,
  type Json,
  type Schema,
  tidyAnswer,
  type Validate,
} from '@amtform/model';
import type { Outcome, Receipt, SubmissionContent } from '@amtform/submission';
import type { Extras } from '../extras/load-extras.js';
import type { SendingFailure, SendingState } from '../sending/sending-state.js';
import { FormWay, type Stage } from './form-way.js';
import type { FileDesk } from '../files/file-desk.js';
import type { FormChecks } from '../checking/form-checks.js';
import { checking } from '../parts/checking.js';
import { lateValidate } from './late-validate.js';
import { ListCards } from './list-cards.js';
import { ShownIssues } from './shown-issues.js';

/** What a session may be given besides its form. */
interface SessionParts {
  /** What this definition needs and most do not. */
  readonly extras?: Extras | undefined;
  /** The verdict; without it that of the part that checks. */
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
  /** Whether what judges the answers could not be loaded when it was asked for. */
  isUnchecked = false;
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
  #checks: FormChecks | undefined;

  constructor(definition: FormDefinition, answers: Json | undefined, { extras, validate }: SessionParts = {}) {
    this.definition = definition;
    this.extras = extras;
    // As the receiver does: what the schema does not describe nobody could check before it is sent.
    const { compute, formats } = extras ?? {};
    this.#validate = validate ?? lateValidate(formats);
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

  /** Judges the answers. To be asked for once `checking` is loaded. */
  get checks(): FormChecks {
    const { loaded } = checking;
    if (!loaded) throw new Error('What checks the answers is not loaded.');
    return (this.#checks ??= new loaded.FormChecks(this));
  }

  /** The person left a field: its answer is tidied. */
  tidy(pointer: string): void {
    const node = this.model.node(pointer);
    if (node?.type === 'field') this.model.setAnswer(pointer, tidyAnswer(node));
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
    if (!this.#isWell(scope)) return false;
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
    return this.concludeEarly() || (this.#isWell('form') && this.#enter('review'));
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
    this.closeDone();
  }

  /** Makes cards of the entries on this page that are answered with nothing wrong, as soon as that can be judged. */
  closeDone(): void {
    if (checking.loaded) this.cards.closeDone(this.page?.nodes ?? []);
  }

  #proposeDefaults(): void {
    const { schema: document } = this.definition;
    const matches = (schema: Schema, answer: Json) => this.#validate(schema, answer, { document }).length === 0;
    for (const { pointer, answer } of defaultAnswers(this.model.root, matches)) this.model.setAnswer(pointer, answer);
  }

  /** Shows what is wrong, or else what is unusual. */
  #isWell(scope: 'page' | 'form'): boolean {
    return this.checks.check(scope) && !this.checks.asksBack(scope);
  }
}
