import type { FormDefinition, SchemaObject } from '@amtform/model';
import type { AskedPlace } from './asked-place.js';
import type { CheckFinding } from './check-finding.js';
import type { CheckedFile, CheckedForm } from './checked-file.js';

/** What a rule found. Without a severity it is that of the rule. */
export type Found = Pick<CheckFinding, 'path' | 'reason' | 'remedy'> & Partial<Pick<CheckFinding, 'severity'>>;

/** The part of a definition that matters for a rule, or the text of a file. */
export type Example = Partial<FormDefinition> | string;

/** One thing that a designer is told about. It looks at a file in one or more of four ways. */
export interface Rule {
  /** As it is shown: small letters and hyphens. */
  readonly name: string;
  /** What it looks for and why, for the list of rules: plain sentences in English. */
  readonly about: string;
  readonly severity: CheckFinding['severity'];
  /** An example in which this rule finds something and no other one does. */
  readonly fails: Example;
  /** The same without the fault: no rule finds anything. */
  readonly passes: Example;
  /** Looks at a file, which may be wrong in any way. */
  readonly inFile?: (file: CheckedFile) => readonly Found[];
  /** Looks at one schema, which may be wrong in any way. */
  readonly inSchema?: (schema: SchemaObject, path: string) => readonly Found[];
  /** Looks at a definition, or a bare JSON Schema, that can become a form. */
  readonly inForm?: (form: CheckedForm) => readonly Found[];
  /** Looks at one place of such a form that has a name. */
  readonly atPlace?: (place: AskedPlace, form: CheckedForm) => readonly Found[];
}
