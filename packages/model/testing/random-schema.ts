import type { Schema, SchemaObject } from '../src/schema/schema.js';
import type { Random } from './random.js';

const names = ['a', 'b', 'c', 'd', 'e', '', 'x/y', 'x~y', 'constructor', 'ä 🐕'];

/** Small definitions that every random schema may refer to. */
const $defs: Readonly<Record<string, Schema>> = {
  text: { type: 'string', title: 'Text' },
  person: { type: 'object', title: 'Person', required: ['a'], properties: { a: { type: 'string' }, b: true } },
  tree: {
    type: 'object',
    properties: { a: { type: 'string' }, e: { type: 'array', items: { $ref: '#/$defs/tree' } } },
  },
};

/** The schema of a small form that uses whatever the model understands, each keyword now and then. */
export function randomSchema(random: Random): SchemaObject {
  return { ...randomGroup(random, 3), $defs };
}

function randomGroup(random: Random, levels: number): SchemaObject {
  const properties = randomProperties(random, levels);
  const own = Object.keys(properties);
  const group: Record<string, unknown> = { type: 'object', properties, required: random.some(own) };
  if (random.oneIn(3)) Object.assign(group, randomCondition(random, own, levels));
  const allOf: Schema[] = [];
  if (random.oneIn(3)) allOf.push({ properties: randomProperties(random, levels - 1), required: random.some(names) });
  if (random.oneIn(3)) allOf.push(randomCondition(random, own, levels));
  if (allOf.length > 0) group['allOf'] = allOf;
  if (random.oneIn(4)) group['dependentRequired'] = { [random.pick(own)]: random.some(own) };
  if (random.oneIn(4)) group['dependentSchemas'] = { [random.pick(own)]: randomPart(random, levels) };
  if (random.oneIn(5))
    group['dependencies'] = { [random.pick(own)]: random.oneIn(2) ? random.some(own) : randomPart(random, levels) };
  if (random.oneIn(3)) group[random.pick(['oneOf', 'anyOf'])] = randomBranches(random, own, levels);
  if (random.oneIn(4)) group['additionalProperties'] = random.pick([false, { type: 'string' }]);
  if (random.oneIn(6)) group['patternProperties'] = { '^[ak]': { type: 'boolean' } };
  return group;
}

function randomProperties(random: Random, levels: number): Record<string, Schema> {
  const entries = random
    .some(names)
    .slice(0, 4)
    .map((name) => [name, randomProperty(random, levels)] as const);
  return Object.fromEntries(entries.length > 0 ? entries : [['a', { type: 'string' }]]);
}

/** Properties without a type, as they stand in `then` and in dependent schemas. */
function randomPart(random: Random, levels: number): SchemaObject {
  const properties = randomProperties(random, levels - 1);
  return { properties, required: random.some(Object.keys(properties)) };
}

function randomCondition(random: Random, own: readonly string[], levels: number): SchemaObject {
  const name = random.pick(own);
  return {
    if: {
      properties: { [name]: random.pick([{ const: 'x' }, { minLength: 2 }, { const: true }, true]) },
      required: [name],
    },
    then: random.oneIn(4) ? { properties: { [random.pick(own)]: false } } : randomPart(random, levels),
    ...(random.oneIn(2) && { else: randomPart(random, levels) }),
  };
}

function randomBranches(random: Random, own: readonly string[], levels: number): Schema[] {
  const told = random.oneIn(2) ? random.pick(own) : 'kind';
  return ['x', 'y', 'z'].slice(0, 2 + random.below(2)).map((value) => {
    const part = randomPart(random, levels - 1);
    const branch = { ...part, title: value, properties: { ...part.properties, [told]: { const: value } } };
    return random.oneIn(4) ? { ...branch, oneOf: randomBranches(random, ['kind'], 0) } : branch;
  });
}

function randomProperty(random: Random, levels: number): Schema {
  const leaf = () => random.pick(leaves);
  if (levels <= 0 || random.oneIn(2)) return leaf();
  switch (random.below(8)) {
    case 0:
      return { type: 'array', items: leaf(), ...(random.oneIn(2) && { minItems: random.below(3) }) };
    case 1:
      return { type: 'array', prefixItems: [leaf(), leaf()], items: random.pick<Schema>([false, { type: 'string' }]) };
    case 2:
    case 3:
      return { type: 'array', items: randomGroup(random, levels - 1), title: 'Entries' };
    case 4:
      return { oneOf: randomBranches(random, ['kind'], levels - 1) };
    case 5:
      return {
        oneOf: [
          { type: 'array', title: 'Some', items: leaf() },
          { type: 'string', title: 'One' },
        ],
      };
    default:
      return randomGroup(random, levels - 1);
  }
}

const leaves: readonly Schema[] = [
  { type: 'string' },
  { type: 'string', title: 'Long', maxLength: 2000 },
  { type: 'string', format: 'date' },
  { type: 'integer' },
  { type: 'boolean' },
  { const: true },
  { const: 'fixed' },
  { enum: ['x', 'yy', null] },
  {
    oneOf: [
      { const: 'x', title: 'X' },
      { const: 'y', title: 'Y' },
    ],
  },
  { anyOf: [{ type: 'string' }, { type: 'null' }] },
  { type: 'array', uniqueItems: true, items: { enum: ['x', 'y'] } },
  // Words about a property that is described elsewhere too.
  { title: 'Other title' },
  { readOnly: true },
  { $ref: '#/$defs/text' },
  { $ref: '#/$defs/person', title: 'Somebody' },
  { $ref: '#/$defs/tree' },
  true,
];
