import type { DateParts } from '../date-parts.js';

/** Which parts of a date are asked, and how they make an answer. */
export interface DateForm {
  /** The parts in the order in which they are asked. */
  readonly parts: readonly (keyof DateParts)[];
  /** The answer for what was typed; texts that make none are joined so that nothing typed is lost. */
  readonly join: (parts: DateParts) => string | undefined;
  /** The parts of an answer that `join` made. */
  readonly split: (answer: string | undefined) => DateParts;
  /** The first part that is missing or impossible. */
  readonly wrongPart: (parts: DateParts) => keyof DateParts | undefined;
}
