import { isJsonObject, type Json } from '../json/json.js';
import { appendPointer, parsePointer } from '../json/pointer.js';
import { readableName } from '../schema/readable-name.js';
import type { SchemaView } from '../schema/schema-view.js';
import { isDescribed, isOpenForNames, schemaOfAnswer, undescribedSchemas } from '../schema/undescribed.js';
import type { BuildOptions } from './build-options.js';
import type { FormNode, NodeBase } from './form-node.js';
import { maxDepth } from './max-depth.js';
import type { NodeContext } from './node-context.js';
import type { NodeSeed } from './node-seed.js';
import { isClosedRecursion, schemasAround } from './recursion.js';

/** The nodes of the properties of an object in their order, and the answers that its schema fixes by `const`. */
export function buildProperties(
  base: NodeBase,
  seed: NodeSeed,
  { previous, context }: BuildOptions,
): { children: FormNode[]; fixed: Record<string, Json> } {
  const answers = isJsonObject(seed.answer) ? seed.answer : {};
  const before = new Map(previous && 'children' in previous ? previous.children.map((n) => [n.pointer, n]) : []);
  const children: FormNode[] = [];
  const fixed: Record<string, Json> = {};
  if (seed.depth >= maxDepth) return { children, fixed };
  const around = schemasAround(seed, base.schema, context);

  for (const [name, schemas] of withOthersBelow(
    seed,
    inOrder(base.schema.properties, context.hints(seed.place)?.order),
    context,
  )) {
    if (seed.askedBeside?.has(name)) continue;
    const required = base.schema.required.has(name);
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const view = context.view(schemas, answer);
    if (view.never || isClosedRecursion(view, answer, around)) continue;
    const constant = fixedAnswer(view);
    if (constant !== undefined) {
      // A constant tells the branches of a choice apart, so the chosen one sends it whether it is required or not.
      if (required || seed.askedBeside || answer !== undefined) fixed[name] = constant;
      continue;
    }
    const pointer = appendPointer(seed.pointer, name);
    // What is asked already stays: it must not vanish under somebody who empties it to write it anew.
    const isAsked = required || answer !== undefined || before.has(pointer);
    if (view.deprecated && !isAsked) continue;
    const child: NodeSeed = {
      schemas,
      pointer,
      place: appendPointer(seed.place, name),
      name: readableName(name),
      answer,
      required,
      readOnly: base.readOnly,
      depth: seed.depth + 1,
      around,
    };
    children.push(context.build(child, before.get(pointer)));
  }
  return { children: [...children, ...undescribedNodes(base, seed, { before, context })], fixed };
}

/** Properties in the order of the definition; `*` stands for all that it does not name. */
function inOrder<T>(properties: ReadonlyMap<string, T>, order: readonly string[] | undefined): ReadonlyMap<string, T> {
  if (!order) return properties;
  const rest = [...properties.keys()].filter((name) => !order.includes(name));
  const sorted = new Map<string, T>();
  for (const name of [...order, '*'].flatMap((named) => (named === '*' ? rest : [named]))) {
    const property = properties.get(name);
    if (property !== undefined && !sorted.has(name)) sorted.set(name, property);
  }
  return sorted;
}

/** The same properties, with the words for an option such as “Other, namely …” right below their choice. */
function withOthersBelow<T>(
  seed: NodeSeed,
  properties: ReadonlyMap<string, T>,
  context: NodeContext,
): ReadonlyMap<string, T> {
  const names = [...properties.keys()];
  const below = new Map(names.map((name) => [name, otherName(seed, name, context)]));
  const others = new Set(below.values());
  if (others.size === 1 && others.has(undefined)) return properties;
  const sorted = names.filter((name) => !others.has(name)).flatMap((name) => [name, below.get(name) ?? '']);
  return new Map(
    [...sorted, ...names].flatMap((name) => (properties.has(name) ? [[name, properties.get(name) as T]] : [])),
  );
}

function otherName(seed: NodeSeed, name: string, context: NodeContext): string | undefined {
  const text = context.otherText(appendPointer(seed.place, name));
  return text === undefined ? undefined : parsePointer(text).at(-1);
}

/**
 * Nodes for answers under names that the schema allows without describing them. Where people name the entries, each has
 * a node, so that one whose name is not allowed can be seen and removed.
 */
function undescribedNodes(
  base: NodeBase,
  seed: NodeSeed,
  { before, context }: { before: ReadonlyMap<string, FormNode>; context: NodeContext },
): FormNode[] {
  // What stands beside the chosen branch of a choice is asked by the group around it.
  if (seed.askedBeside || !isJsonObject(seed.answer)) return [];
  const takesNames = isOpenForNames(base.schema);
  if (!context.asksUndescribed && !takesNames) return [];
  return Object.entries(seed.answer).flatMap(([name, answer]) => {
    // No form asks under that name: readDefinition refuses it, because validators treat it each in its own way.
    if (name === '__proto__' || base.schema.properties.has(name)) return [];
    if (isDescribed(base.schema, name, context.document)) return [];
    const schemas = undescribedSchemas(base.schema, name, context.matches);
    if (!schemas && !takesNames) return [];
    const pointer = appendPointer(seed.pointer, name);
    const child: NodeSeed = {
      schemas: schemas && schemas.length > 0 ? schemas : [schemaOfAnswer(answer)],
      pointer,
      place: appendPointer(seed.place, name),
      // A name of the person's own is shown as it was written.
      name: takesNames ? name : readableName(name),
      answer,
      required: base.schema.required.has(name),
      readOnly: base.readOnly,
      depth: seed.depth + 1,
    };
    return [context.build(child, before.get(pointer))];
  });
}

/** The one answer that a schema allows, if nobody needs to be asked for it. Consent has to be asked for. */
function fixedAnswer({ types, constants = [] }: SchemaView): Json | undefined {
  if (types?.length === 1 && types[0] === 'null') return null;
  const [only, ...more] = constants;
  return only && more.length === 0 && only.value !== true ? only.value : undefined;
}
