/** A complete answer to a request: nothing of it is still on the way. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether it came from, or points to, another address than was asked. */
  readonly redirect: boolean;
}
