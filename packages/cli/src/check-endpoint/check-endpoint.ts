import type { Endpoint } from './endpoint.js';
import type { Rule } from './rule.js';
import { bodies } from './rules/bodies.js';
import { connections } from './rules/connections.js';
import { envelopes } from './rules/envelopes.js';
import { repeats } from './rules/repeats.js';

/** All rules, in the order in which they are tried; whether it is still alive comes last. */
export const rules: readonly Rule[] = [...repeats, ...bodies, ...envelopes, ...connections];

/** What came of one rule. */
export interface RuleResult {
  readonly name: string;
  readonly sentence: string;
  /** What the endpoint did instead; undefined where it kept the rule. */
  readonly fault: string | undefined;
}

/** Tries all rules, one after the other. The endpoint stores a few copies of the envelope on the way. */
export async function checkEndpoint(endpoint: Endpoint): Promise<readonly RuleResult[]> {
  const results: RuleResult[] = [];
  for (const { name, sentence, tryOut } of rules) {
    results.push({ name, sentence, fault: await tryOut(endpoint).catch(noAnswer) });
  }
  return results;
}

function noAnswer(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `No answer came (${error instanceof Error ? error.name : 'unknown'}${cause}).`;
}
