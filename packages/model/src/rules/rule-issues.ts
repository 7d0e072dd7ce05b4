import type { FormDefinition } from '../definition/form-definition.js';
import type { Issue } from '../issue/issue.js';
import type { Json } from '../json/json.js';
import { isWithin, parsePointer } from '../json/pointer.js';
import type { FormNode } from '../node/form-node.js';
import { optionName } from '../node/field-options.js';
import { confirmationId, type Decisions } from './decisions.js';

/** What the issues of the definition's own rules depend on. */
interface Judged {
  readonly definition: FormDefinition;
  readonly decisions: Decisions;
  /** Places that have to be answered while they are shown. */
  readonly demands: (place: string) => boolean;
}

/**
 * The issues of an answered form with what the definition says beyond its schema. Without those that nobody could mend:
 * what is read-only and not answered is not asked of the person. Errors first, then warnings that nobody confirmed.
 */
export function withRuleIssues(issues: readonly Issue[], root: FormNode, judged: Judged): readonly Issue[] {
  const nodes = visibleNodes(root, []);
  const beyond = new Set(nodes.filter(({ node }) => isBeyondPerson(node)).map(({ node }) => node.pointer));
  const mendable = issues.filter(({ pointer }) => !beyond.has(pointer));
  const asked = copiedIssues(mendable, nodes);
  const known = new Set(asked.map(({ pointer }) => pointer));
  const own = nodes.flatMap((placed) => nodeIssues(placed, judged));
  const errors = own.filter(({ severity, pointer }) => severity === 'error' && !known.has(pointer));
  const warnings = own.filter(({ severity }) => severity === 'warning');
  return errors.length + warnings.length === 0 ? asked : [...inOrder([...asked, ...errors], nodes), ...warnings];
}

interface PlacedNode {
  readonly node: FormNode;
  readonly labels: readonly string[];
  /** Whether nothing is asked, because the answers are taken over. */
  readonly copied: boolean;
}

function visibleNodes(node: FormNode, labels: readonly string[], copied = false): PlacedNode[] {
  if (!node.visible) return [];
  const own = node.pointer === '' || node.label === '' ? labels : [...labels, node.label];
  const below = copied || (node.copy?.ticked ?? false);
  const children = node.type === 'field' ? [] : node.children.flatMap((child) => visibleNodes(child, own, below));
  return [{ node, labels: own, copied }, ...children];
}

/** Whether a person is shown that nothing stands there, and cannot change it. */
function isBeyondPerson(node: FormNode): boolean {
  const isComputed = node.type === 'field' && node.computed;
  return node.readOnly && !isComputed && node.answer === undefined;
}

/** What is wrong with answers that are taken over is mended at their source; where the source is right, by unticking. */
function copiedIssues(issues: readonly Issue[], nodes: readonly PlacedNode[]): readonly Issue[] {
  const copies = nodes.filter(({ node, copied }) => !copied && node.copy?.ticked);
  if (copies.length === 0) return issues;
  const spoken = new Set<string>();
  return issues.flatMap((issue) => {
    const copy = copies.find(({ node }) => isWithin(issue.pointer, node.pointer));
    const { as } = copy?.node.copy ?? {};
    if (!copy || as === undefined) return [issue];
    const { pointer } = copy.node;
    const source = as + issue.pointer.slice(pointer.length);
    if (spoken.has(pointer) || issues.some((i) => i.code === issue.code && i.pointer === source)) return [];
    spoken.add(pointer);
    return [{ pointer, code: 'sameAs', params: { as }, severity: issue.severity, labels: copy.labels }];
  });
}

function nodeIssues({ node, labels, copied }: PlacedNode, { definition, decisions, demands }: Judged): Issue[] {
  if (copied) return [];
  const { pointer, place, answer } = node;
  const error = (code: string, params: Issue['params']): Issue => ({
    ...{ pointer, code, params, labels },
    severity: 'error',
  });
  const issues: Issue[] = [];
  if (answer === undefined && demands(place))
    issues.push(error('required', { property: parsePointer(pointer).at(-1) ?? '' }));
  const exclusive = definition.fields?.[place]?.exclusive ?? [];
  if (Array.isArray(answer) && answer.length > 1) {
    const alone = (answer as readonly Json[]).find((value) => exclusive.includes(optionName(value)));
    if (alone !== undefined) issues.push(error('exclusive', { option: alone }));
  }
  for (const { id } of node.warnings ?? []) {
    if (Object.hasOwn(decisions, confirmationId(pointer, id))) continue;
    issues.push({ pointer, code: 'unusual', params: { warning: id }, severity: 'warning', labels });
  }
  return issues;
}

function inOrder(issues: readonly Issue[], nodes: readonly PlacedNode[]): readonly Issue[] {
  const order = new Map(nodes.map(({ node }, i) => [node.pointer, i]).reverse() as [string, number][]);
  const at = ({ pointer }: Issue) => order.get(pointer) ?? Infinity;
  return [...issues].sort((a, b) => at(a) - at(b) || 0);
}
