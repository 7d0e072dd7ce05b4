import type { FormNode, Issue, Json } from '@amtform/model';
import type { Finding } from './finding.js';
import { reduceIssues } from './reduce-issues.js';

/** The issues in some findings: for people where the nodes are known, the bare findings otherwise. */
export function toIssues(findings: readonly Finding[], answer: Json, node: FormNode | undefined): readonly Issue[] {
  if (findings.length === 0) return [];
  if (node) return reduceIssues(findings, node, answer);
  return findings.map(({ pointer, keyword, params }) => ({
    pointer,
    code: keyword,
    params,
    severity: 'error',
    labels: [],
  }));
}
