import type { JsonObject } from '@amtform/model';

/** What a problem document says (RFC 9457). All of it is shown to the sender: no answers, no inner workings. */
export interface ProblemContent {
  readonly status: number;
  /** Last part of the address that names the sort of problem; without it the status says all (`about:blank`). */
  readonly name?: string;
  /** The sort of problem in a few words, the same each time. */
  readonly title: string;
  /** What happened this time and what to do about it. */
  readonly detail: string;
  /** Further members of the document, such as `errors`. */
  readonly members?: JsonObject;
  /** Further headers of the answer, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that cannot be served, thrown wherever that is found out and sent as a problem document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The problem document. */
  readonly body: JsonObject;

  constructor({ status, name, title, detail, members = {}, headers = {} }: ProblemContent) {
    super(title);
    this.status = status;
    this.headers = headers;
    const type = name === undefined ? 'about:blank' : `https://amtform.dev/problems/${name}`;
    this.body = { type, title, status, detail, ...members };
  }
}
