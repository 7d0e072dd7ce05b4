/** Where a command writes: what was asked for, and what a person should know about it. */
export interface Output {
  readonly result: (text: string) => void;
  readonly remark: (text: string) => void;
}

/** One command of `amtform`. */
export interface Command {
  /** How to call it, in English. */
  readonly help: string;
  /**
   * Returns the exit code: 0, or 1 where the result is bad news. Throws a `UsageError` for wrong parameters, and an
   * `InputError` for what cannot be read or written.
   */
  readonly run: (parameters: readonly string[], output: Output) => Promise<0 | 1>;
}
