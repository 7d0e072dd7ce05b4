import { type Issue, type Json, jsonAt } from '@amtform/model';

interface Shown {
  readonly issue: Issue;
  /** For an issue that only the receiver found: the answer that it was about. */
  readonly about?: { readonly answer: Json | undefined };
}

/** The issues that a person sees now. They come when a field is left or the page is checked, and go once mended. */
export class ShownIssues {
  #shown: ReadonlyMap<string, Shown> = new Map();

  get all(): readonly Issue[] {
    return [...this.#shown.values()].map(({ issue }) => issue);
  }

  get isEmpty(): boolean {
    return this.#shown.size === 0;
  }

  /** Whether nothing of it is wrong for certain, only unusual. */
  get onlyWarns(): boolean {
    return this.all.every(({ severity }) => severity === 'warning');
  }

  at(pointer: string): Issue | undefined {
    return this.#shown.get(pointer)?.issue;
  }

  /** Shows these and no others. */
  show(issues: readonly Issue[]): void {
    const before = this.#shown;
    this.#shown = new Map(issues.map((issue) => [issue.pointer, keep(before.get(issue.pointer), issue)]));
  }

  /** Shows what a receiver found in these answers. */
  showReceived(issues: readonly Issue[], answers: Json): void {
    this.#shown = new Map(
      issues.map((issue) => [issue.pointer, { issue, about: { answer: jsonAt(answers, issue.pointer) } }]),
    );
  }

  /** Shows what is wrong at one pointer, or nothing any more. */
  showAt(pointer: string, issue: Issue | undefined): void {
    if (this.#shown.get(pointer)?.about) return;
    const next = new Map(this.#shown);
    if (issue) next.set(pointer, keep(next.get(pointer), issue));
    else next.delete(pointer);
    this.#shown = next;
  }

  /** Takes away what is mended. What is newly wrong is not said while somebody types. */
  dropMended(issues: readonly Issue[], answers: Json): void {
    const still = new Set(issues.map(key));
    const left = [...this.#shown].filter(([pointer, { issue, about }]) =>
      about ? jsonAt(answers, pointer) === about.answer : still.has(key(issue)),
    );
    if (left.length < this.#shown.size) this.#shown = new Map(left);
  }
}

const key = ({ pointer, code }: Issue) => `${code} ${pointer}`;

/** The issue that is shown already, where it says the same: its message then is not rendered again. */
function keep(before: Shown | undefined, issue: Issue): Shown {
  return before && !before.about && before.issue.code === issue.code ? before : { issue };
}
