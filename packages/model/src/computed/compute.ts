import type { Json } from '../json/json.js';

/** What a rule computes with. */
export interface ComputeScope {
  /** The answers as they would be sent: what is hidden does not count. */
  readonly answers: Json;
  /** Where the computed answer stands; `*` in a pointer of the rule is the same list entry. */
  readonly pointer: string;
}

/**
 * Works out a JsonLogic rule, or undefined where it has no result yet, because an answer that it needs is missing.
 * `@amtform/validation/computed` exports the one of the browser and the receiver.
 */
export type Compute = (rule: Json, scope: ComputeScope) => Json | undefined;
