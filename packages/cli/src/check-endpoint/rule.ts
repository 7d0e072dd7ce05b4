import type { Endpoint } from './endpoint.js';

/** One thing that an endpoint has to do. */
export interface Rule {
  /** Names the rule in reports. */
  readonly name: string;
  /** What the endpoint has to do, as a sentence. */
  readonly sentence: string;
  /** What it did instead; undefined where it did what it should. Rejects where it gave no answer. */
  readonly tryOut: (endpoint: Endpoint) => Promise<string | undefined>;
}
