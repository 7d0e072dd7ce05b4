import type { FormDefinition } from '../definition/form-definition.js';
import { appendPointer } from '../json/pointer.js';
import { buildNode } from '../node/build-node.js';
import type { FormNode } from '../node/form-node.js';
import { maxDepth } from '../node/max-depth.js';
import type { NodeContext } from '../node/node-context.js';
import { readRules } from '../rules/form-rules.js';
import { readableName } from '../schema/readable-name.js';
import type { Schema, SchemaObject } from '../schema/schema.js';
import { SchemaDocument } from '../schema/schema-document.js';
import { schemaView } from '../schema/schema-view.js';
import { isSchema } from '../schema/subschemas.js';
import { possibleSchemas } from './possible-schemas.js';

/** A place that a form may ask, whatever is answered. */
export interface PossibleNodes {
  /** Pointer into the answers with `*` for each list index. */
  readonly place: string;
  /**
   * The nodes that may stand there, without answers and without what is below them: branches of a condition may ask the
   * same in different ways. The first entry of a list stands for all.
   */
  readonly nodes: readonly FormNode[];
  /** All schemas that may judge the answer. */
  readonly schemas: readonly SchemaObject[];
  /** Whether an answer may be demanded. */
  readonly mayBeRequired: boolean;
}

/** More places than anybody asks for are not collected. */
const mostPlaces = 10_000;

interface Seed {
  readonly place: string;
  readonly pointer: string;
  readonly name: string;
  readonly given: readonly Schema[];
  readonly mayBeRequired: boolean;
  /** The name of an entry of a list, with its number. */
  readonly label?: string;
}

/** All that a form may ask, outer places first. What is inside itself is looked into once. */
export function possibleNodes(definition: FormDefinition): readonly PossibleNodes[] {
  const { schema, title } = definition;
  const document = SchemaDocument.of(schema);
  const context = answerless(definition, document);
  const found: PossibleNodes[] = [];

  function visit(seed: Seed, around: ReadonlySet<SchemaObject>): void {
    const schemas = possibleSchemas(seed.given, document, { judging: true });
    if (found.length >= mostPlaces || schemas.some((s) => around.has(s))) return;
    const nodes = nodesAt(seed, context);
    if (nodes.length === 0) return;
    const { place, mayBeRequired } = seed;
    found.push({ place, nodes, schemas, mayBeRequired: mayBeRequired || context.demands(place) });
    const inside = new Set([...around, ...schemas]);
    if (nodes.every(({ type }) => type === 'field')) return;
    for (const inner of [...members(seed, schemas), ...entries(schemas, nodes, context)]) visit(inner, inside);
  }

  visit({ place: '', pointer: '', name: title, given: [schema], mayBeRequired: true }, new Set());
  return found;
}

/** What making nodes needs to know where nothing is answered, and everything is shown. */
function answerless(definition: FormDefinition, document: SchemaDocument): NodeContext {
  const rules = readRules(definition);
  const matches = () => false;
  const context: NodeContext = {
    document,
    asksUndescribed: false,
    recursive: new Set(),
    hints: (place) => definition.fields?.[place],
    view: (schemas, answer) => schemaView(schemas, answer, { document, matches }),
    matches,
    notes: () => [],
    demands: (place) => rules.others.has(place),
    otherText: () => undefined,
    answerAt: () => undefined,
    conditions: () => [],
    holds: () => true,
    chosen: () => undefined,
    isTouched: () => true,
    build: (seed) => buildNode(seed, undefined, context),
  };
  return context;
}

/** One node for each way in which the schemas at a place ask something different. */
function nodesAt({ given, ...seed }: Seed, context: NodeContext): FormNode[] {
  const ways = given.flatMap((first) => {
    const alone = context.view([first], undefined);
    const isWhole = given.length > 1 && alone.title !== undefined && alone.types !== undefined;
    return [...(isWhole ? [[first]] : []), [first, ...given.filter((other) => other !== first)]];
  });
  const nodes = ways.flatMap((way) => {
    const together = context.view(way, undefined);
    // Schemas that no answer fits together never hold together.
    const schemas = together.types?.length === 0 || together.constants?.length === 0 ? way.slice(0, 1) : way;
    const fixed = context.view(schemas, undefined).constants ?? [];
    // A lone constant tells branches apart, and nobody is asked. Consent is.
    if (fixed.length === 1 && fixed[0]?.value !== true) return [];
    // At the greatest depth nothing is made of what is inside.
    const node = { ...seed, schemas, answer: undefined, required: true, readOnly: false, depth: maxDepth };
    return [buildNode(node, undefined, context)];
  });
  return nodes.filter((node, i) => nodes.findIndex((other) => asksTheSame(node, other)) === i);
}

function asksTheSame(a: FormNode, b: FormNode): boolean {
  const kinds = [a, b].map((node) => (node.type === 'field' ? node.kind : node.type));
  return a.label === b.label && kinds[0] === kinds[1] && a.schema.types?.[0] === b.schema.types?.[0];
}

function members({ place, pointer, mayBeRequired }: Seed, schemas: readonly SchemaObject[]): Seed[] {
  const given = new Map<string, Schema[]>();
  for (const { properties } of schemas) {
    for (const [name, property] of Object.entries(properties ?? {}))
      if (isSchema(property) && property !== false) given.set(name, [...(given.get(name) ?? []), property]);
  }
  const required = requiredNames(schemas);
  const demandsNone = ![...given.keys()].some((name) => required.has(name));
  return [...given].map(([name, own], i) => ({
    place: appendPointer(place, name),
    pointer: appendPointer(pointer, name),
    name: readableName(name),
    given: own,
    // Where a group has to be answered and nothing in it, that is said of the first question.
    mayBeRequired: required.has(name) || (mayBeRequired && place !== '' && demandsNone && i === 0),
  }));
}

function requiredNames(schemas: readonly SchemaObject[]): ReadonlySet<unknown> {
  const lists = schemas.flatMap(({ required, dependentRequired, dependencies }) => [
    required,
    ...Object.values({ ...dependentRequired, ...dependencies }),
  ]);
  return new Set(lists.filter((list) => Array.isArray(list)).flat());
}

function entries(schemas: readonly SchemaObject[], nodes: readonly FormNode[], { hints, view }: NodeContext): Seed[] {
  const given = schemas
    .flatMap(({ items, prefixItems, additionalItems, unevaluatedItems }) =>
      [items, prefixItems, additionalItems, unevaluatedItems].flat(),
    )
    .filter((entry): entry is SchemaObject => typeof entry === 'object' && isSchema(entry));
  const list = nodes.find(({ type }) => type === 'list');
  if (!list || given.length === 0) return [];
  const place = appendPointer(list.place, '*');
  const name = hints(list.place)?.item ?? hints(place)?.label ?? view(given, undefined).title ?? list.label;
  return [{ place, pointer: `${list.pointer}/0`, name, label: `${name} 1`, given, mayBeRequired: true }];
}
