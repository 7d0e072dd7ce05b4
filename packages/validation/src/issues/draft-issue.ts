import type { Json } from '@amtform/model';
import type { Place } from './places.js';

/** An issue before it has found its place among the others. */
export interface DraftIssue {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, Json>>;
  /** The place that has to change, if the form has one. */
  readonly place?: Place | undefined;
}
