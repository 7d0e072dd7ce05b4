/** The store cannot do its work now: the disk is full, the file is locked or gone. Trying again later may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** The database's own name for the fault, such as `SQLITE_FULL` or `53100`. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The store is unavailable: ${code}`, options);
    this.code = code;
  }
}
