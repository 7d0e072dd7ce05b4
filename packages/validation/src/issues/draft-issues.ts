import { appendPointer, type FieldNode, type Json } from '@amtform/model';
import type { DraftIssue } from './draft-issue.js';
import type { SpeakingFinding } from './union-findings.js';
import { missingAnswer, missingEntries, requiredAt } from './missing-answer.js';
import { waysOf } from './missing-ways.js';
import type { Places } from './places.js';

/** As many options as a message could name. */
const mostAllowed = 20;

/** What findings are judged by. */
export interface Answered {
  readonly places: Places;
  /** The answer at a pointer. */
  readonly answerAt: (pointer: string) => Json | undefined;
}

/** The issues in a finding, each at the place that has to change. */
export function draftIssues(finding: SpeakingFinding, answered: Answered): DraftIssue[] {
  const { choice, params, pointer } = finding;
  const code = finding.keyword === 'dependentRequired' ? 'required' : finding.keyword;
  if (choice) return [code === 'required' ? requiredAt(choice) : { pointer, code, params, place: choice }];
  const ways = waysOf(params);
  if (ways) return [ofWays(ways, finding, answered.places)];
  const around = answered.places.around(pointer);
  // A field is answered as a whole, whatever its answer is made of.
  if (around?.node.type === 'field')
    return [ofField({ ...finding, keyword: code, pointer: around.node.pointer }, around.node, answered)];
  if (code === 'required') {
    return missingProperty(appendPointer(pointer, params['property'] as string), finding, answered.places);
  }
  return around?.node.pointer === pointer ? ofGroup(finding, answered) : [{ pointer, code, params }];
}

function ofField(finding: SpeakingFinding, node: FieldNode, { places, answerAt }: Answered): DraftIssue {
  const { keyword: code, params, pointer } = finding;
  const answer = answerAt(pointer);
  const isUnanswered = answer === undefined || answer === null || answer === '' || code === 'required';
  const isConstant = code === 'const' || code === 'enum';
  const isRefused = node.kind === 'consent' && (isConstant || code === 'type');
  const place = places.at(pointer);
  if (place && (isUnanswered || isRefused)) return requiredAt(place);
  if (!isConstant || node.options.length === 0) return { pointer, code, params, place };
  const allowed = node.options.slice(0, mostAllowed).map((option) => option.value);
  return { pointer, code: 'enum', params: { allowed }, place };
}

function ofGroup({ keyword: code, params, pointer }: SpeakingFinding, { places, answerAt }: Answered): DraftIssue[] {
  const place = places.at(pointer);
  const answer = answerAt(pointer);
  if (place && (answer === undefined || answer === null)) return missingAnswer(place.node, places);
  if (place?.node.type === 'list' && code === 'minItems') {
    const given = Array.isArray(answer) ? answer.length : 0;
    return missingEntries(place.node, places, { given, limit: Number(params['limit']) });
  }
  return [{ pointer, code, params, place }];
}

function missingProperty(pointer: string, { params }: SpeakingFinding, places: Places): DraftIssue[] {
  const place = places.at(pointer);
  return place ? missingAnswer(place.node, places) : [{ pointer, code: 'required', params }];
}

/** That one of several answers is missing: said once, at the first of them that is shown. */
function ofWays(
  ways: readonly (readonly string[])[],
  { params, pointer }: SpeakingFinding,
  places: Places,
): DraftIssue {
  const shown = ways.flat().flatMap((at) => places.at(at) ?? []);
  const [first] = shown.filter((place) => !place.hidden).sort((a, b) => a.order - b.order);
  const place = first ?? shown[0];
  return { pointer: place?.node.pointer ?? pointer, code: 'anyOf', params, place };
}
