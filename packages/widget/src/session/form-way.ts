import { type FormModel, type FormPage, formPages, isWithin, type Validate } from '@amtform/model';
import { type ReachedEnd, reachedEnd } from './form-ends.js';

/** What stands on the screen. */
export type Stage = 'start' | 'tasks' | 'page' | 'end' | 'review' | 'received';

/** The stages besides pages that lead on to another one. */
export type Onward = 'tasks' | 'review' | FormPage;

/** Where a person is in a form, and where the way leads from there. It knows the order of pages and judges nothing. */
export class FormWay {
  readonly #model: FormModel;
  readonly #validate: Validate;
  readonly #passed = new Set<string>();
  #stage: Stage;
  #pageId: string | undefined;
  /** The answer that is changed from the review, to which the way leads back. */
  #changing: string | undefined;

  constructor(model: FormModel, validate: Validate) {
    this.#model = model;
    this.#validate = validate;
    const { start } = model.definition;
    this.#stage = start ? 'start' : this.#first;
  }

  get stage(): Stage {
    return this.#stage;
  }

  get pages(): readonly FormPage[] {
    return formPages(this.#model.definition, this.#model.root);
  }

  get pageIndex(): number {
    return Math.max(
      this.pages.findIndex((page) => page.id === this.#pageId),
      0,
    );
  }

  get page(): FormPage | undefined {
    return this.pages[this.pageIndex];
  }

  /** The law wants the whole declaration checked before it is sent (§ 9a (2) OZG): forms of authorities say `review`. */
  get hasReview(): boolean {
    return this.#model.definition.review !== undefined;
  }

  get hasTaskList(): boolean {
    return this.#model.definition.taskList === true;
  }

  /** Pages that were left forward with nothing wrong on them. */
  get passed(): ReadonlySet<string> {
    return this.#passed;
  }

  /** Which step this is, and of how many: each page is one, and the review. */
  get step(): { readonly number: number; readonly of: number } {
    const { length } = this.pages;
    return {
      number: this.#stage === 'review' ? length + 1 : this.pageIndex + 1,
      of: length + (this.hasReview ? 1 : 0),
    };
  }

  /** The answer that is changed from the review; the way leads back there. */
  get changing(): string | undefined {
    return this.#changing;
  }

  /** The early end that the answers lead to now. */
  get end(): ReachedEnd | undefined {
    return reachedEnd(this.#model, this.pages, this.#validate);
  }

  /** Where the way leads from this page; undefined where all that is left is to send. */
  get onward(): Onward | undefined {
    if (this.#changing !== undefined) return 'review';
    if (this.hasTaskList) return 'tasks';
    return this.pages[this.pageIndex + 1] ?? (this.hasReview ? 'review' : undefined);
  }

  /** Whether there is anything before what is shown. */
  get canGoBack(): boolean {
    const { hasTaskList, pageIndex } = this;
    return pageIndex > 0 || hasTaskList || this.#changing !== undefined || this.#model.definition.start !== undefined;
  }

  /** Name of what is shown, for addresses and events: the id of the page, or the stage. */
  get place(): string {
    if (this.#stage === 'page') return this.page?.id ?? '';
    return this.#stage === 'received' ? 'receipt' : this.#stage;
  }

  /** Leaves the page that is shown as one that is done. */
  pass(): void {
    if (this.page) this.#passed.add(this.page.id);
  }

  /** Goes to a page, or to another stage. */
  enter(to: Stage | FormPage): void {
    this.#changing = undefined;
    this.#stage = typeof to === 'string' ? to : 'page';
    if (typeof to !== 'string') this.#pageId = to.id;
  }

  /** Goes to the page that asks something, to come back to the review from there. */
  change(pointer: string): void {
    const page = this.pageOf(pointer);
    if (!page) return;
    this.enter(page);
    this.#changing = pointer;
  }

  /** What comes after the start page. */
  begin(): void {
    this.enter(this.#first);
  }

  back(): void {
    const { pages, pageIndex } = this;
    if (this.#stage === 'review') this.enter(this.hasTaskList ? 'tasks' : (pages[pageIndex] ?? 'page'));
    else if (this.#stage === 'end') this.#stage = 'page';
    else if (this.#changing !== undefined) this.enter('review');
    else {
      const before = this.hasTaskList || this.#stage === 'tasks' ? undefined : pages[pageIndex - 1];
      if (before) this.enter(before);
      else if (this.hasTaskList && this.#stage === 'page') this.enter('tasks');
      else if (this.#model.definition.start) this.enter('start');
    }
  }

  /** The page that asks what a pointer names. */
  pageOf(pointer: string): FormPage | undefined {
    return this.pages.find((page) => page.nodes.some((node) => isWithin(pointer, node.pointer)));
  }

  get #first(): Stage {
    return this.hasTaskList ? 'tasks' : 'page';
  }
}
