/** Something about a definition that its designer should know. */
export interface CheckFinding {
  /** The file, where it was read from one. */
  readonly file?: string;
  /** JSON Pointer (RFC 6901) into the definition. */
  readonly path: string;
  /** The rule that found it; `definition` for what no form can be made of, `json` for what is no JSON. */
  readonly rule: string;
  /** With an error the form would fail people; a warning may be meant so. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in English. */
  readonly reason: string;
  /** What to do about it, in English. */
  readonly remedy: string;
}
