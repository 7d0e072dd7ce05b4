/** One thing that is wrong with a definition, for the one who can mend it. */
export interface DefinitionFault {
  /** JSON Pointer into the definition. */
  readonly path: string;
  /** What is wrong, in English. */
  readonly reason: string;
  /** What to do about it, in English. */
  readonly remedy: string;
}

/** A definition that cannot become a form. It names every fault that was found, with path and remedy. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly faults: readonly DefinitionFault[];

  constructor(faults: readonly DefinitionFault[]) {
    super(faults.map((f) => `${f.path || '/'}: ${f.reason} ${f.remedy}`).join('\n'));
    this.faults = faults;
  }
}
