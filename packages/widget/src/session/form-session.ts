import {
  defaultAnswers,
  type FormDefinition,
  FormModel,
  type FormPage,
  formPages,
  type Issue,
  isWithin,
  type Json,
  type Schema,
  tidyAnswer,
} from '@amtform/model';
import {
  type Failed,
  IdempotencyKeys,
  makeEnvelope,
  type Outcome,
  type Receipt,
  serialise,
  type SubmissionContent,
  type Target,
} from '@amtform/submission';
import { validate } from '@amtform/validation';
import { ShownIssues } from './shown-issues.js';

/** What stands on the screen. */
export type Stage = 'page' | 'review' | 'received';

/** One person's way through one form: which page, which issues are shown, what became of the sending. */
export class FormSession {
  readonly definition: FormDefinition;
  readonly model: FormModel;
  readonly shown = new ShownIssues();
  stage: Stage = 'page';
  /** Whether the issues stand in a summary above the page too. */
  showsSummary = false;
  sending = false;
  /** Why the last sending failed, or that there is nowhere to send. */
  failure: Failed | 'no-target' | undefined;
  receipt: Receipt | undefined;
  readonly #keys = new IdempotencyKeys();
  #pageId: string | undefined;

  constructor(definition: FormDefinition, answers: Json | undefined) {
    this.definition = definition;
    // As the receiver does: what the schema does not describe nobody could check before it is sent.
    const options = { validate, undescribed: 'leave-out' } as const;
    this.model = new FormModel(definition, answers === undefined ? options : { ...options, answers });
    if (answers === undefined) this.#proposeDefaults();
    this.model.subscribe(() => {
      // Without a shown issue nothing is validated while somebody types.
      if (!this.shown.isEmpty) this.shown.dropMended(this.model.issues, this.model.answers);
      if (this.shown.isEmpty) this.showsSummary = false;
    });
  }

  get pages(): readonly FormPage[] {
    return formPages(this.definition, this.model.root);
  }

  get pageIndex(): number {
    const index = this.pages.findIndex((page) => page.id === this.#pageId);
    return Math.max(index, 0);
  }

  get page(): FormPage | undefined {
    return this.pages[this.pageIndex];
  }

  /** The law wants the whole declaration checked before it is sent (§ 9a (2) OZG): forms of authorities say `review`. */
  get hasReview(): boolean {
    return this.definition.review !== undefined;
  }

  /** Goes to a page by its id. Returns whether there is such a page now. */
  goTo(id: string): boolean {
    if (!this.pages.some((page) => page.id === id)) return false;
    this.#pageId = id;
    this.stage = 'page';
    this.showsSummary = false;
    this.failure = undefined;
    return true;
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
    const issues = this.model.issues.filter(
      (issue) => issue.severity === 'error' && (scope === 'form' || this.#isOnPage(issue)),
    );
    this.shown.show(issues);
    this.showsSummary = issues.length > 0;
    return issues.length === 0;
  }

  /** The next page or the review. Returns false where something is wrong on this one. */
  next(): boolean {
    const { pages, pageIndex } = this;
    const following = pages[pageIndex + 1];
    if (!this.check(following ? 'page' : 'form')) return false;
    if (following) return this.goTo(following.id);
    this.stage = 'review';
    return true;
  }

  back(): void {
    const { pages, pageIndex, stage } = this;
    const before = stage === 'review' ? pages[pageIndex] : pages[pageIndex - 1];
    if (before) this.goTo(before.id);
  }

  /** The page that asks what a pointer names. */
  pageOf(pointer: string): FormPage | undefined {
    return this.pages.find((page) => page.nodes.some((node) => isWithin(pointer, node.pointer)));
  }

  /** What would be sent now. */
  content(language: string): SubmissionContent {
    const { id, version } = this.definition;
    return { formId: id, formVersion: version, language, answers: this.model.submission() };
  }

  /** Sends once, and keeps what became of it. The same answers are always sent with the same key. */
  async send(content: SubmissionContent, target: Target, signal: AbortSignal): Promise<Outcome> {
    this.sending = true;
    this.failure = undefined;
    try {
      const idempotencyKey = this.#keys.keyFor(serialise(makeEnvelope(content)));
      const outcome = await target.send({ ...content, idempotencyKey }, signal);
      this.#conclude(outcome);
      return outcome;
    } finally {
      this.sending = false;
    }
  }

  #conclude(outcome: Outcome): void {
    if (outcome.type === 'received') {
      this.receipt = outcome.receipt;
      this.stage = 'received';
    } else if (outcome.type === 'rejected') {
      this.shown.showReceived(outcome.issues, this.model.answers);
      this.showsSummary = true;
      const page = outcome.issues[0] && this.pageOf(outcome.issues[0].pointer);
      this.stage = 'page';
      if (page) this.#pageId = page.id;
    } else this.failure = outcome;
  }

  #proposeDefaults(): void {
    const { schema: document } = this.definition;
    const matches = (schema: Schema, answer: Json) => validate(schema, answer, { document }).length === 0;
    for (const { pointer, answer } of defaultAnswers(this.model.root, matches)) this.model.setAnswer(pointer, answer);
  }

  #isOnPage(issue: Issue): boolean {
    return this.page?.nodes.some((node) => isWithin(issue.pointer, node.pointer)) ?? false;
  }

  #tidy(pointer: string): void {
    const node = this.model.node(pointer);
    if (node?.type === 'field') this.model.setAnswer(pointer, tidyAnswer(node));
  }
}
