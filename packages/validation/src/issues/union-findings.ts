import { appendPointer, type Schema } from '@amtform/model';
import { bestBranch } from './best-branch.js';
import { choiceBranches } from './choice-branches.js';
import type { Finding } from './finding.js';
import { missingWays } from './missing-ways.js';
import type { ChoicePlace, Places } from './places.js';

/** A finding that a person should hear of. */
export interface SpeakingFinding extends Finding {
  /** The choice that it is about, where it is about one as a whole. */
  readonly choice?: ChoicePlace;
}

interface Reduction {
  readonly places: Places;
  /** What the findings of a branch say. */
  readonly speaking: (branch: readonly Finding[]) => readonly SpeakingFinding[];
}

type Branches = ReadonlyMap<Schema, readonly Finding[]>;

/**
 * What a broken `oneOf` or `anyOf` says to a person: at a choice what the chosen branch says, or that nothing is
 * chosen; at a field with options that one of them has to be taken; of branches that only demand answers which ones
 * would do; elsewhere what the branch says that fits best.
 */
export function unionFindings(
  union: Finding,
  inside: readonly Finding[],
  { places, speaking }: Reduction,
): readonly SpeakingFinding[] {
  const branches = branchFindings(union, inside);
  const choice = places
    .choicesAt(union.pointer)
    .find(({ node }) => choiceBranches(node).every((branch) => union.branches?.includes(branch)));
  const node = places.at(union.pointer)?.node;
  if (choice && choice.node.chosen !== undefined) return chosenFindings(union, branches, { choice, speaking });
  if (choice && choice.node.options.length > 0) {
    return [{ ...union, ...(choice.node.required && { keyword: 'required' }), choice }];
  }
  if (node?.type === 'field' && node.options.length > 0) return [{ ...union, keyword: 'enum' }];
  const deciding = choice && decidingAnswer(union, choice, places);
  if (deciding) return [deciding];
  if (Number(union.params['matches'] ?? 0) > 1) return [union];
  const missing = missingWays(union, branches, places);
  if (missing) return [{ ...union, keyword: 'anyOf', params: { missing } }];
  return bestBranch([...branches.values()].map(speaking), union.pointer);
}

function chosenFindings(
  union: Finding,
  branches: Branches,
  { choice, speaking }: { choice: ChoicePlace; speaking: Reduction['speaking'] },
): readonly SpeakingFinding[] {
  const chosen = choiceBranches(choice.node)[choice.node.chosen ?? -1];
  const found = chosen === undefined ? undefined : branches.get(chosen);
  // The chosen branch fits: then so does another one.
  return found ? speaking(found) : [{ ...union, choice }];
}

/** Where another answer decides between the branches, that answer is what is missing. */
function decidingAnswer(union: Finding, { node }: ChoicePlace, places: Places): Finding | undefined {
  for (const property of node.schema.properties.keys()) {
    const field = places.at(appendPointer(union.pointer, property))?.node;
    if (field?.type !== 'field' || field.options.length === 0 || field.answer !== undefined) continue;
    return { pointer: union.pointer, keyword: 'required', params: { property }, location: union.location };
  }
  return undefined;
}

function branchFindings(union: Finding, inside: readonly Finding[]): Branches {
  const branches = new Map<Schema, Finding[]>();
  for (const finding of inside) {
    const branch = union.branches?.[parseInt(finding.location.slice(union.location.length + 1), 10)];
    if (branch === undefined) continue;
    const known = branches.get(branch);
    if (known) known.push(finding);
    else branches.set(branch, [finding]);
  }
  return branches;
}
