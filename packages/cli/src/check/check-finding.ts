/** Something about a definition that its designer should know. */
export interface CheckFinding {
  /** The file, where it was read from one. */
  readonly file?: string;
  /** JSON Pointer (RFC 6901) into the definition. */
  readonly path: string;
  /** The line of the file where that stands, counted from 1. */
  readonly line: number;
  /** The rule that found it. */
  readonly rule: string;
  /** With an error the form would fail people; a warning may be meant so; a note is advice. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What is wrong, in English. */
  readonly reason: string;
  /** What to do about it, in English. */
  readonly remedy: string;
}
