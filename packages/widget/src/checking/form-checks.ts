import { type FormPage, type Issue, isWithin } from '@amtform/model';
import type { FormSession } from '../session/form-session.js';

/** What a session knows of issues: it shows them, and asks about what is unusual. */
export class FormChecks {
  readonly #session: FormSession;
  readonly #askedBack = new Set<string>();

  constructor(session: FormSession) {
    this.#session = session;
  }

  /** Whether everything before what a name stands for is in order: only then a page may be the first that is seen. */
  mayBegin(place: string): boolean {
    const { pages, hasTaskList } = this.#session.way;
    if (place === 'start') return true;
    const index = pages.findIndex(({ id }) => id === place);
    const before = hasTaskList || index < 0 ? [] : pages.slice(0, index);
    return !before.some((page) => this.#issuesOn(page).length > 0);
  }

  /** Shows what is wrong with one answer, or nothing any more. */
  checkAt(pointer: string): void {
    const { model, shown } = this.#session;
    shown.showAt(
      pointer,
      model.issues.find((issue) => issue.pointer === pointer),
    );
  }

  /** Shows what is wrong on this page, or in the whole form. Returns whether all is well. */
  check(scope: 'page' | 'form'): boolean {
    const session = this.#session;
    const page = scope === 'page' ? session.page : undefined;
    const issues = this.#issuesOn(page);
    const isMute = ({ pointer }: Issue) => issues.some((issue) => issue.pointer === pointer);
    session.shown.show([...issues, ...this.#issuesOn(page, 'warning').filter((warning) => !isMute(warning))]);
    session.showsSummary = issues.length > 0;
    return issues.length === 0;
  }

  /** Asks about unusual answers that nobody confirmed, once each. Returns whether there are some to ask about now. */
  asksBack(scope: 'page' | 'form'): boolean {
    const session = this.#session;
    const unusual = this.#issuesOn(scope === 'page' ? session.page : undefined, 'warning');
    const keys = unusual.map(({ pointer, params }) =>
      JSON.stringify([pointer, params, session.model.node(pointer)?.answer ?? null]),
    );
    if (keys.every((key) => this.#askedBack.has(key))) return false;
    for (const key of keys) this.#askedBack.add(key);
    session.shown.show(unusual);
    session.showsSummary = true;
    return true;
  }

  /** What is wrong on a page, or in the whole form. */
  #issuesOn(page: FormPage | undefined, kind: Issue['severity'] = 'error'): readonly Issue[] {
    return this.#session.model.issues.filter(
      ({ severity, pointer }) =>
        severity === kind && (!page || page.nodes.some((node) => isWithin(pointer, node.pointer))),
    );
  }
}
