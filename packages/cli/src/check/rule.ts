import type { CheckFinding } from './check-finding.js';
import type { CheckedForm } from './checked-form.js';

/** What a rule found. Without a severity it is that of the rule. */
export type Found = Pick<CheckFinding, 'path' | 'reason' | 'remedy'> & Partial<Pick<CheckFinding, 'severity'>>;

/**
 * One thing that a designer is told about. Beside the file of a rule stand two definitions: `NAME.fails.json`, in which
 * this rule finds something and no other one does, and `NAME.passes.json`, which says the same without a fault.
 */
export interface Rule {
  /** As it is shown, and the name of its files. */
  readonly name: string;
  /** What it looks for and why, for the list of rules: plain sentences in English. */
  readonly about: string;
  readonly severity: CheckFinding['severity'];
  readonly find: (form: CheckedForm) => readonly Found[];
}
