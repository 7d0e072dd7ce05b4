import { isWithin } from '@amtform/model';
import type { Finding } from './finding.js';
import { findingsOfUnion, type SpeakingFinding } from './findings-of-union.js';
import type { Places } from './places.js';

/**
 * The findings that say what is wrong: of each `oneOf` and `anyOf` only what one branch says. Without what only
 * follows from another finding: a property counts as unevaluated when its own schema finds something wrong.
 */
export function speakingFindings(findings: readonly Finding[], places: Places): SpeakingFinding[] {
  const speaking = withoutUnions(findings, places);
  const causes = speaking.filter((f) => !f.keyword.startsWith('unevaluated') || places.at(f.pointer) === undefined);
  return causes.length > 0 ? causes : speaking;
}

function withoutUnions(findings: readonly Finding[], places: Places): SpeakingFinding[] {
  // The findings inside a union follow its own, so that the first one is inside no other.
  const union = findings.find((finding) => finding.branches !== undefined);
  if (!union) return [...findings];
  const isInside = (finding: Finding) =>
    finding.location.startsWith(`${union.location}/`) && isWithin(finding.pointer, union.pointer);
  const inside = findings.filter(isInside);
  const others = findings.filter((finding) => finding !== union && !isInside(finding));
  const { says, branch } = findingsOfUnion(union, inside, places);
  return [...says, ...withoutUnions(branch, places), ...withoutUnions(others, places)];
}
