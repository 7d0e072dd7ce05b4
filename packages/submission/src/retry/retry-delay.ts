/** Longest part of a wait that chance decides, in milliseconds. */
const longestJitter = 30_000;
/** Longest that anybody is made to wait on a receiver's word, in seconds. */
const longestAsked = 300;

/** What a wait depends on. */
export interface DelayCause {
  /** How many tries there were. */
  readonly tries: number;
  /** Seconds that the receiver asked for. */
  readonly retryAfter?: number | undefined;
  /** From 0 to below 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next try: any time up to a bound that doubles with each try ("full jitter"), so that many
 * people who were cut off at once do not come back at once; after what the receiver asked for, if it did.
 */
export function retryDelay({ tries, retryAfter = 0, random }: DelayCause): number {
  const bound = Math.min(longestJitter, 1000 * 2 ** (tries - 1));
  return Math.min(retryAfter, longestAsked) * 1000 + Math.round(random * bound);
}
