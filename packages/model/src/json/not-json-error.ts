/** A value that JSON cannot hold, or that is not safe to hold. */
export class NotJsonError extends TypeError {
  override readonly name = 'NotJsonError';
  /** Where it stands, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(reason);
    this.pointer = pointer;
  }
}
