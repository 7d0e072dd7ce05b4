import { appendPointer, type Json, withNewEntry, withoutEntry } from '@amtform/model';
import type { FocusTarget } from '../focus-target.js';
import type { DefinitionWords } from '../words/definition-words.js';
import type { FormSession } from '../session/form-session.js';

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
    const { cards, model } = this.#session;
    cards.removed = undefined;
    cards.closeDone([list]);
    model.setAnswer(pointer, withNewEntry(list));
    this.#focus.aim({ pointer: `${pointer}/${String(list.children.length)}` });
  }

  addNamed(group: string, name: string): void {
    const { model } = this.#session;
    const pointer = appendPointer(group, name);
    if (!model.node(pointer)) model.setAnswer(pointer, null);
    this.#focus.aim({ pointer });
  }

  /** Makes a card of an entry, or shows what is still wrong in it. */
  finish(pointer: string, index: number): void {
    const { model, cards, shown } = this.#session;
    const list = model.node(pointer);
    const entry = list?.type === 'list' ? list.children[index] : undefined;
    if (list?.type !== 'list' || !entry) return;
    const issues = cards.issuesIn(entry);
    for (const issue of issues) shown.showAt(issue.pointer, issue);
    const [first] = issues;
    if (!first) cards.close(list, index);
    this.#focus.aim(first ? { pointer: first.pointer } : { card: entry.pointer });
  }

  /** The pressed button goes with its entry: the focus goes to the notice that says so, and can undo it. */
  remove(pointer: string, index: number, words: DefinitionWords): void {
    const { model, cards } = this.#session;
    const list = model.node(pointer);
    const entry = list?.type === 'list' ? list.children[index] : undefined;
    if (list?.type !== 'list' || !entry) return;
    const { branches } = model;
    model.setAnswer(pointer, withoutEntry(list, index));
    cards.removed = { list: pointer, index, answer: list.answer, branches, label: words.label(entry) };
    this.#focus.aim({ removed: pointer });
  }

  /** Puts the entry back that was removed last, with the ways that were chosen in it. */
  undo(): void {
    const { model, cards } = this.#session;
    const { removed } = cards;
    const list = removed && model.node(removed.list);
    if (!removed || list?.type !== 'list') return;
    const now = Array.isArray(list.answer) ? (list.answer as readonly Json[]) : [];
    const before = Array.isArray(removed.answer) ? (removed.answer as readonly Json[]) : [];
    const entry = before[removed.index];
    if (entry !== undefined)
      model.setAnswer(removed.list, [...now.slice(0, removed.index), entry, ...now.slice(removed.index)]);
    const around = `${removed.list}/${String(removed.index)}`;
    for (const [id, branch] of Object.entries(removed.branches))
      if (id.startsWith(`${around}/`)) model.choose(id, branch);
    cards.removed = undefined;
    this.#focus.aim({ pointer: around });
  }
}
