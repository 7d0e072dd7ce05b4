/**
 * A part of the form that a first page does not need: one folder behind one dynamic `import()`. It is loaded before it
 * is needed, and a loading that failed can be tried again.
 */
export class LatePart<Part> {
  readonly #import: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<boolean> | undefined;
  #hasFailed = false;

  constructor(load: () => Promise<Part>) {
    this.#import = load;
  }

  /** The part, once it is there. */
  get loaded(): Part | undefined {
    return this.#part;
  }

  /** Whether the last loading failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads the part, once however often it is asked for. Resolves to whether it is there now; never rejects. */
  load(): Promise<boolean> {
    if (this.#part !== undefined) return Promise.resolve(true);
    this.#hasFailed = false;
    this.#loading ??= this.#import()
      .then(
        (part) => {
          this.#part = part;
        },
        () => {
          this.#hasFailed = true;
        },
      )
      .then(() => {
        this.#loading = undefined;
        return !this.#hasFailed;
      });
    return this.#loading;
  }
}
