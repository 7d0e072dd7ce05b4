import { isJsonObject, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import type { Constant } from '../schema/branches.js';
import { readableName } from '../schema/readable-name.js';
import type { Schema } from '../schema/schema.js';
import type { BuildOptions } from './build-options.js';
import type { ChoiceNode, NodeBase, Option } from './form-node.js';
import { guessedBranch } from './guessed-branch.js';
import type { NodeContext } from './node-context.js';
import type { NodeSeed } from './node-seed.js';

/** A node for each choice between ways to answer. They stand at the pointer of the node that they are part of. */
export function buildChoices(base: NodeBase, seed: NodeSeed, options: BuildOptions): ChoiceNode[] {
  const asked = new Set([...base.schema.properties.keys(), ...(seed.askedBeside ?? [])]);
  return base.schema.choices.map((branches, i) => {
    const id = `${seed.branch ?? seed.pointer}?${String(i)}`;
    const askedBeside = new Set(asked);
    const node = buildChoice(base, { ...seed, askedBeside }, { ...options, branches, id, askedBeside });
    for (const child of node.children) for (const name of child.schema.properties.keys()) asked.add(name);
    return node;
  });
}

interface ChoiceOptions extends BuildOptions {
  readonly branches: readonly Schema[];
  readonly id: string;
  readonly askedBeside: ReadonlySet<string>;
}

function buildChoice(base: NodeBase, seed: NodeSeed, options: ChoiceOptions): ChoiceNode {
  const { previous, context, branches, id, askedBeside } = options;
  const decided = decidedByProperty(base, seed.answer, { branches, context });
  const guess = () => guessedBranch(branches, { answer: seed.answer, askedBeside }, context);
  const wanted = decided ? decided.branch : context.chosen(id, guess);
  const branch = wanted === undefined ? undefined : branches[wanted];
  // A draft of an earlier version of the form may hold a branch that is no more.
  const chosen = branch === undefined ? undefined : wanted;
  const before = previousChoice(previous, id);
  const child =
    branch === undefined
      ? undefined
      : context.build(
          { ...seed, schemas: [branch], name: '', branch: `${id}.${String(chosen)}`, around: undefined },
          before?.chosen === chosen ? before?.children[0] : undefined,
        );
  if (before && isSame(before, base) && before.chosen === chosen && before.children[0] === child) return before;
  return {
    ...base,
    type: 'choice',
    id,
    label: '',
    hint: undefined,
    options: decided ? [] : branches.map((b, i) => ({ value: i, label: branchLabel(b, i, context) })),
    chosen,
    children: child ? [child] : [],
  };
}

/** Whether a choice stands in a group that is still the same apart from its children. */
function isSame(before: ChoiceNode, base: NodeBase): boolean {
  return (['schema', 'answer', 'required', 'readOnly', 'visible'] as const).every(
    (name) => before[name] === base[name],
  );
}

/** Where every branch fixes another value of a property that is asked anyway, its answer decides. */
function decidedByProperty(
  base: NodeBase,
  answer: Json | undefined,
  { branches, context }: { branches: readonly Schema[]; context: NodeContext },
): { branch: number | undefined } | undefined {
  for (const name of base.schema.properties.keys()) {
    const values = branches.map((b) => {
      const property = context.view([b], undefined).properties.get(name);
      return property && context.view(property, undefined).constants;
    });
    if (!values.every((v) => v !== undefined && v.length > 0) || !allDiffer(values.flat())) continue;
    const own = isJsonObject(answer) ? answer[name] : undefined;
    const branch = values.findIndex((v) => v?.some((constant) => sameJson(constant.value, own)));
    return { branch: branch < 0 ? undefined : branch };
  }
  return undefined;
}

function allDiffer(constants: readonly (Constant | undefined)[]): boolean {
  return constants.every((c, i) => !constants.slice(i + 1).some((other) => sameJson(c?.value, other?.value)));
}

function previousChoice(previous: BuildOptions['previous'], id: string): ChoiceNode | undefined {
  if (previous?.type === 'choice') return previous.id === id ? previous : undefined;
  const children = previous && 'children' in previous ? previous.children : [];
  return children.find((node): node is ChoiceNode => node.type === 'choice' && node.id === id);
}

function branchLabel(branch: Schema, index: number, context: NodeContext): Option['label'] {
  const title = context.view([branch], undefined).title;
  if (title !== undefined) return title;
  const ref = typeof branch === 'object' ? branch.$ref : undefined;
  return ref === undefined ? String(index + 1) : readableName(ref.slice(ref.lastIndexOf('/') + 1));
}
