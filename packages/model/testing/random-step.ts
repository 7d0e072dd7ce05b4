import type { FormModel } from '../src/form-model.js';
import { isJsonObject, type Json } from '../src/json/json.js';
import type { FieldNode, FormNode } from '../src/node/form-node.js';
import { withNewEntry, withoutEntry } from '../src/node/list-entries.js';
import { nodesOf } from './nodes-of.js';
import type { Random } from './random.js';

const words: readonly Json[] = ['x', 'yy', 'z', '', ' ', true, false, 7];

/** Does one thing that a person, a draft or a script may do with a form. Returns what it did, for the message. */
export function randomStep(random: Random, model: FormModel): string {
  const node = random.pick(nodesOf(model.root));
  switch (node.type) {
    case 'field':
      return set(model, node.pointer, randomAnswer(random, node));
    case 'choice': {
      const branch = random.oneIn(5) ? undefined : random.below(3);
      model.choose(node.id, branch);
      return `choose ${node.id} ${String(branch)}`;
    }
    case 'list':
      if (random.oneIn(3) && node.children.length > 0)
        return set(model, node.pointer, withoutEntry(node, random.below(node.children.length)));
      return set(model, node.pointer, withNewEntry(node));
    case 'group':
      return set(model, node.pointer, randomGroupAnswer(random, node));
  }
}

function set(model: FormModel, pointer: string, answer: Json | undefined): string {
  model.setAnswer(pointer, answer);
  return `set ${pointer} ${JSON.stringify(answer ?? null)}`;
}

function randomAnswer(random: Random, { kind, options }: FieldNode): Json | undefined {
  if (random.oneIn(6)) return undefined;
  if (kind === 'choices') return random.some(options).map((option) => option.value);
  return options.length > 0 && random.oneIn(2) ? random.pick(options).value : random.pick(words);
}

/** Groups are seldom set as a whole: to nothing, to what they are, or with one more member. */
function randomGroupAnswer(random: Random, node: FormNode): Json | undefined {
  if (random.oneIn(6)) return undefined;
  const members = isJsonObject(node.answer) ? node.answer : {};
  return { ...members, [random.pick(['a', 'b', 'kind'])]: random.pick(words) };
}
