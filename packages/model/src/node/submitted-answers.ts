import type { Json } from '../json/json.js';
import { isJsonObject } from '../json/json.js';
import { parsePointer } from '../json/pointer.js';
import type { FormNode, GroupNode } from './form-node.js';

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
      return node.answer;
    case 'list':
      return listAnswers(node.answer, node.children);
    case 'choice':
      return chosenAnswers(node.children[0]);
    case 'group':
      return groupAnswers(node);
  }
}

function listAnswers(answer: Json | undefined, children: readonly FormNode[]): Json | undefined {
  if (!Array.isArray(answer)) return answer;
  const given = answer as readonly Json[];
  return given.map((entry, i) => {
    const child = children[i];
    return (child && submitted(child)) ?? (isJsonObject(entry) ? {} : null);
  });
}

function groupAnswers(group: GroupNode): Json | undefined {
  // What stands where a group belongs and is none is sent as it is: the verdict will say so.
  if (group.answer !== undefined && !isJsonObject(group.answer)) return group.answer;
  const members: [string, Json][] = [];
  for (const child of group.children) {
    const answer = submitted(child);
    if (answer === undefined) continue;
    // A choice between ways to answer the group itself stands at its pointer, one for a property below it.
    if (child.pointer === group.pointer) {
      if (isJsonObject(answer)) members.push(...Object.entries(answer));
    } else members.push([parsePointer(child.pointer).at(-1) ?? '', answer]);
  }
  if (members.length === 0 && group.pointer !== '') return undefined;
  return Object.fromEntries([...Object.entries(group.fixed), ...members]);
}

/** To choose a branch is an answer, even where all that it holds is fixed. */
function chosenAnswers(branch: FormNode | undefined): Json | undefined {
  const fixed = branch?.type === 'group' && Object.keys(branch.fixed).length > 0 ? branch.fixed : undefined;
  return branch && (submitted(branch) ?? fixed);
}
