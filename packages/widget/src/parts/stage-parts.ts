import type { TemplateResult } from 'lit';
import { partsIn } from '../fields/field-parts.js';
import type { FormSession } from '../session/form-session.js';
import type { FormView } from '../view/form-view.js';
import { renderLate } from '../view/render-late.js';
import { renderPage } from '../view/render-page.js';
import type { FormParts } from './form-parts.js';
import type { LatePart } from './late-part.js';
import { whenTurnedTo } from './when-turned-to.js';

/** Renders what stands on the screen: pages by themselves, all other stages with the part that each of them needs. */
export class StageParts {
  readonly #session: FormSession;
  readonly #parts: FormParts;

  constructor(session: FormSession, parts: FormParts) {
    this.#session = session;
    this.#parts = parts;
  }

  render(view: FormView): TemplateResult {
    const { start, tasks, end, review, receipt } = this.#parts;
    switch (this.#session.stage) {
      case 'start':
        return renderLate(start, view, ({ renderStart }) => renderStart(view));
      case 'tasks':
        return renderLate(tasks, view, ({ renderTasks }) => renderTasks(view));
      case 'page':
        return renderPage(view);
      case 'end':
        return renderLate(end, view, ({ renderEnd }) => renderEnd(view));
      case 'review':
        return renderLate(review, view, ({ renderReview }) => renderReview(view));
      case 'received':
        return renderLate(receipt, view, ({ renderReceipt }) => renderReceipt(view));
    }
  }

  /**
   * Loads what is needed now: the part of the stage, and those of all fields that the form has with these answers.
   * Resolves to whether something had to be loaded and the stage is still the same.
   */
  async load(): Promise<boolean> {
    const stage = this.#needed;
    const { model, cards } = this.#session;
    // Entries are cards, or can be made cards, from the beginning: nothing on the page jumps later.
    const wanted = [stage, ...partsIn(model.root), cards.areIn(model.root) && this.#parts.cards];
    const parts = wanted.filter((part) => !!part);
    const missing = parts.filter(({ loaded }) => loaded === undefined);
    if (missing.length === 0) return false;
    await Promise.all(missing.map((part) => part.load()));
    return this.#needed === stage;
  }

  /** What shows entries as cards, once it is loaded; until then entries stay open. */
  get cards(): FormParts['cards']['loaded'] {
    return this.#parts.cards.loaded;
  }

  /**
   * Loads what later pages need, as soon as somebody turns to the form: then a bad network stops nobody at the end.
   * Calls back once the part that sends is there: it knows what the last button says where a file is saved.
   */
  preload(root: HTMLElement, canSend: () => void): void {
    const { definition, way } = this.#session;
    const { cards, tasks, end, review, sending, receipt } = this.#parts;
    const hasEnds = [definition, ...(definition.pages ?? [])].some(({ ends }) => ends !== undefined);
    const later = [cards, way.hasTaskList && tasks, hasEnds && end, way.hasReview && review, receipt];
    whenTurnedTo(root, () => {
      for (const part of later) if (part) void part.load();
      void sending.load().then(canSend);
    });
  }

  get #needed(): LatePart<unknown> | undefined {
    const { start, tasks, end, review, receipt } = this.#parts;
    return { start, tasks, page: undefined, end, review, received: receipt }[this.#session.stage];
  }
}
