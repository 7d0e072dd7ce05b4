import { type FormNode, type Issue, type Json, jsonAt } from '@amtform/model';
import type { DraftIssue } from './draft-issue.js';
import { draftIssues } from './draft-issues.js';
import type { Finding } from './finding.js';
import { Places } from './places.js';
import { precedence } from './precedence.js';
import { speakingFindings } from './speaking-findings.js';

/**
 * The issues that a person should hear of: one for each cause, one at a place, in the order of the page, each at the
 * node that has to change and with the labels on the way to it. Hidden nodes have none. What the form has no node for
 * comes last.
 *
 * The pointers of the findings begin at the answer; the node is the one of that answer.
 */
export function reduceIssues(findings: readonly Finding[], node: FormNode, answer: Json): Issue[] {
  const places = new Places(node);
  const answerAt = (pointer: string) => jsonAt(answer, pointer.slice(node.pointer.length));
  const placed = findings.map((finding) => ({ ...finding, pointer: node.pointer + finding.pointer }));
  const drafts = speakingFindings(placed, places)
    .flatMap((finding) => draftIssues(finding, { places, answerAt }))
    .filter((draft) => !(draft.place ?? places.around(draft.pointer))?.hidden);
  return [...firstAtEachPlace(drafts)]
    .sort((a, b) => (a.place?.order ?? Infinity) - (b.place?.order ?? Infinity) || 0)
    .map(({ pointer, code, params, place }) => {
      const labels = (place ?? places.around(pointer))?.labels ?? [];
      return { pointer, code, params, severity: 'error', labels };
    });
}

function firstAtEachPlace(drafts: readonly DraftIssue[]): Iterable<DraftIssue> {
  const first = new Map<unknown, DraftIssue>();
  for (const draft of drafts) {
    // Two choices of one group have one pointer, but each is a place of its own.
    const place = draft.place?.node.type === 'choice' ? draft.place : draft.pointer;
    const known = first.get(place);
    if (!known || precedence(draft.code) < precedence(known.code)) first.set(place, draft);
  }
  return first.values();
}
