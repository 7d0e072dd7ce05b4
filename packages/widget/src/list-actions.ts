import { appendPointer, withNewEntry, withoutEntry } from '@amtform/model';
import type { FocusTarget } from './focus-target.js';
import type { FormSession } from './session/form-session.js';

/** What people do with the entries of lists, and where the focus goes afterwards. */
export class ListActions {
  readonly #session: FormSession;
  readonly #focus: FocusTarget;

  constructor(session: FormSession, focus: FocusTarget) {
    this.#session = session;
    this.#focus = focus;
  }

  /** The new entry stands before the button that made it, so the focus goes there. */
  add(pointer: string): void {
    const list = this.#session.model.node(pointer);
    if (list?.type !== 'list') return;
    this.#session.model.setAnswer(pointer, withNewEntry(list));
    this.#focus.aim({ pointer: `${pointer}/${String(list.children.length)}` });
  }

  addNamed(group: string, name: string): void {
    const { model } = this.#session;
    const pointer = appendPointer(group, name);
    if (!model.node(pointer)) model.setAnswer(pointer, null);
    this.#focus.aim({ pointer });
  }

  /** The pressed button goes with its entry: the focus must not be lost with it. */
  remove(pointer: string, index: number): void {
    const list = this.#session.model.node(pointer);
    if (list?.type !== 'list') return;
    this.#session.model.setAnswer(pointer, withoutEntry(list, index));
    this.#focus.aim({ pointer });
  }
}
