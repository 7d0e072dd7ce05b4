import { isJsonObject, type Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import type { NodeContext } from './node-context.js';

/** What a branch is guessed from. */
export interface GuessedFrom {
  readonly answer: Json | undefined;
  /** Properties that are asked beside the choice: they speak for no branch. */
  readonly askedBeside: ReadonlySet<string>;
}

/**
 * The branch of a choice that answers which came with the form were given in: of those that they fit, the one that
 * asks most of them. Answers that no branch asks leave the choice open.
 */
export function guessedBranch(
  branches: readonly Schema[],
  { answer, askedBeside }: GuessedFrom,
  context: NodeContext,
): number | undefined {
  if (answer === undefined) return undefined;
  const asked = branches.map((branch) => {
    if (!context.matches(branch, answer)) return 0;
    if (!isJsonObject(answer)) return 1;
    return askedNames(branch, answer, context).filter((name) => Object.hasOwn(answer, name) && !askedBeside.has(name))
      .length;
  });
  const most = Math.max(...asked);
  return most > 0 ? asked.indexOf(most) : undefined;
}

/** The properties that a branch asks, those of choices inside it included. */
function askedNames(branch: Schema, answer: Json, context: NodeContext): string[] {
  const { properties, choices } = context.view([branch], answer);
  const inner = choices.flat().flatMap((schema) => askedNames(schema, answer, context));
  return [...new Set([...properties.keys(), ...inner])];
}
