/** Work that no honest rule comes near: a sum over ten thousand entries takes some ten thousand steps. */
const mostSteps = 200_000;
/** Characters of a text and entries of a list that a rule may make. */
const mostLength = 100_000;

/** A rule that does more work than a form may ask of a phone. */
export class RuleTooLong extends Error {
  override readonly name = 'RuleTooLong';
}

/** Counts the work of a rule, and ends one that does not come to an end by itself. */
export class RuleSteps {
  #steps = 0;

  /** Counts work; `size` is how many values it makes. Throws a RuleTooLong where it becomes too much. */
  count(size = 1): void {
    this.#steps += 1 + (size > 1 ? size : 0);
    if (size > mostLength || this.#steps > mostSteps) throw new RuleTooLong('A rule computes too long.');
  }
}
