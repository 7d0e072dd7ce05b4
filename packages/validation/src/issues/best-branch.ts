import { sameJson } from '@amtform/model';
import type { Finding } from './finding.js';

/**
 * The findings of the branch that fits an answer best: one of another type fits least, one that asks for another
 * constant fits less than one with any number of other faults. Branches that only allow `null` or nothing at all are
 * no way to answer.
 */
export function bestBranch<F extends Finding>(branches: readonly (readonly F[])[], pointer: string): readonly F[] {
  const usable = branches.filter((findings) => !isNullOrNothing(findings, pointer));
  const ranked = (usable.length > 0 ? usable : branches).map((findings) => ({
    findings,
    cost: cost(findings, pointer),
  }));
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.findings ?? [];
}

function cost(findings: readonly Finding[], pointer: string): number {
  const otherType = findings.some((f) => f.pointer === pointer && f.keyword === 'type');
  const otherConstants = findings.filter((f) => f.keyword === 'const' || f.keyword === 'enum').length;
  return (otherType ? 1e9 : 0) + otherConstants * 1e5 + findings.length;
}

function isNullOrNothing(findings: readonly Finding[], pointer: string): boolean {
  return findings.every(({ keyword, params, pointer: at, location }) => {
    if (at !== pointer) return false;
    if (keyword === 'type') return sameJson(params['types'], ['null']);
    if (keyword === 'const') return params['allowed'] === null;
    return keyword === 'not' && /\/(?:oneOf|anyOf)\/\d+\/not$/.test(location);
  });
}
