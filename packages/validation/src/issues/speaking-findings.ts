import { isWithin } from '@amtform/model';
import type { Finding } from './finding.js';
import { type SpeakingFinding, unionFindings } from './union-findings.js';
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
  const speaking: SpeakingFinding[] = [];
  let rest = findings;
  for (;;) {
    // The findings inside a union follow its own, so that the first one is inside no other.
    const union = rest.find((finding) => finding.branches !== undefined);
    if (!union) return [...speaking, ...rest];
    const isInside = (finding: Finding) =>
      finding.location.startsWith(`${union.location}/`) && isWithin(finding.pointer, union.pointer);
    const inside = rest.filter(isInside);
    speaking.push(...unionFindings(union, inside, { places, speaking: (branch) => withoutUnions(branch, places) }));
    rest = rest.filter((finding) => finding !== union && !isInside(finding));
  }
}
