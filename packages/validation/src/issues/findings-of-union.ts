import type { Schema } from '@amtform/model';
import { bestBranch } from './best-branch.js';
import { choiceBranches } from './choice-branches.js';
import type { Finding } from './finding.js';
import type { ChoicePlace, Places } from './places.js';

/** A finding that a person should hear of. */
export interface SpeakingFinding extends Finding {
  /** The choice that it is about, where it is about one as a whole. */
  readonly choice?: ChoicePlace;
}

/** Who speaks for a `oneOf` or `anyOf`. */
export interface UnionFindings {
  /** What there is to say about the union as a whole. */
  readonly says: readonly SpeakingFinding[];
  /** The findings of the one branch that may speak. */
  readonly branch: readonly Finding[];
}

/** As many options as a message could name. */
const mostAllowed = 20;

/**
 * What a broken `oneOf` or `anyOf` says to a person: at a choice what the chosen branch says, or that nothing is
 * chosen; at a field with options that one of them has to be taken; elsewhere what the branch says that fits best,
 * `null` not counted.
 */
export function findingsOfUnion(union: Finding, inside: readonly Finding[], places: Places): UnionFindings {
  const branches = branchFindings(union, inside);
  const choice = places
    .choicesAt(union.pointer)
    .find((c) => choiceBranches(c.node).every((b) => union.branches?.includes(b)));
  if (choice) return ofChoice(union, { branches, choice });
  const node = places.at(union.pointer)?.node;
  if (node?.type === 'field' && node.options.length > 0) {
    const allowed = node.options.slice(0, mostAllowed).map((option) => option.value);
    return { says: [{ ...union, keyword: 'enum', params: { allowed } }], branch: [] };
  }
  if (Number(union.params['matches'] ?? 0) > 1) return { says: [union], branch: [] };
  return { says: [], branch: bestBranch([...branches.values()], union.pointer) };
}

function ofChoice(
  union: Finding,
  { branches, choice }: { branches: ReadonlyMap<Schema, readonly Finding[]>; choice: ChoicePlace },
): UnionFindings {
  const { chosen, options, required } = choice.node;
  const branch = chosen === undefined ? undefined : choiceBranches(choice.node)[chosen];
  const found = branch === undefined ? undefined : branches.get(branch);
  if (found) return { says: [], branch: found };
  if (branch !== undefined || options.length === 0) return { says: [{ ...union, choice }], branch: [] };
  return { says: [{ ...union, ...(required && { keyword: 'required' }), choice }], branch: [] };
}

function branchFindings(union: Finding, inside: readonly Finding[]): Map<Schema, Finding[]> {
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
