/**
 * A file that cannot be read as what it should be. The message says what is wrong and how to mend it; `file` is its path
 * or, where no path is known, its part in the import.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.file = file;
  }
}
