import type { Json } from '../json/json.js';
import { isJsonObject } from '../json/json.js';
import { parsePointer } from '../json/pointer.js';
import { tidyAnswer } from './tidy-answer.js';
import type { ChoiceNode, FormNode, GroupNode, ListNode } from './form-node.js';

/**
 * The answers as they are sent: only what visible nodes ask, with what the schema fixes. Answers behind hidden
 * nodes and branches that were not chosen are left out. The root of a form is sent even when nothing is answered.
 */
export function submittedAnswers(root: FormNode): Json {
  return submitted(root) ?? (root.type === 'list' ? [] : {});
}

function submitted(node: FormNode): Json | undefined {
  if (!node.visible) return undefined;
  switch (node.type) {
    case 'field':
      return tidyAnswer(node);
    case 'list':
      return listAnswers(node);
    case 'choice':
      return chosenAnswers(node);
    case 'group':
      return groupAnswers(node, { isAnswered: node.pointer === '' });
  }
}

function listAnswers({ answer, children, canRemove }: ListNode): Json | undefined {
  if (!Array.isArray(answer)) return answer;
  const given = answer as readonly Json[];
  const entries = given.map((_, i) => children[i] && submitted(children[i]));
  // Nobody added the entries that a list shows from the start: as long as all of them are blank it is untouched.
  if (!canRemove && entries.every((entry) => entry === undefined)) return undefined;
  return entries.map((entry, i) => entry ?? blankEntry(children[i], given[i]));
}

function blankEntry(node: FormNode | undefined, given: Json | undefined): Json {
  if (node?.type === 'group' && node.visible && isJsonObject(given))
    return groupAnswers(node, { isAnswered: true }) ?? {};
  return isJsonObject(given) ? {} : null;
}

function groupAnswers(group: GroupNode, { isAnswered }: { isAnswered: boolean }): Json | undefined {
  // What stands where a group belongs and is none is sent as it is: the verdict will say so.
  if (group.answer !== undefined && !isJsonObject(group.answer)) return group.answer;
  const members: [string, Json][] = [];
  const silent: [string, Json][] = [];
  for (const child of group.children) {
    const name = parsePointer(child.pointer).at(-1) ?? '';
    const answer = submitted(child);
    // A choice between ways to answer the group itself stands at its pointer, one for a property below it.
    if (answer !== undefined && child.pointer !== group.pointer) members.push([name, answer]);
    else if (isJsonObject(answer)) members.push(...Object.entries(answer));
    else if (child.required && child.type === 'group' && asksNothing(child))
      silent.push([name, groupAnswers(child, { isAnswered: true }) ?? {}]);
  }
  if (members.length === 0 && !isAnswered) return undefined;
  return Object.fromEntries([...Object.entries(group.fixed), ...silent, ...members]);
}

/** Whether a node is a group that nobody can answer anything in: all that it holds is fixed. */
function asksNothing(node: FormNode): boolean {
  return node.type === 'group' && node.visible && node.children.every(asksNothing);
}

/** To choose a branch is an answer, even where all that it holds is fixed. */
function chosenAnswers({ children: [branch] }: ChoiceNode): Json | undefined {
  if (branch?.type !== 'group' || !branch.visible) return branch && submitted(branch);
  return groupAnswers(branch, {
    isAnswered: asksNothing(branch) || Object.getOwnPropertyNames(branch.fixed).length > 0,
  });
}
