import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nodesOf } from '../../testing/nodes-of.js';
import { simpleValidate } from '../../testing/simple-validate.js';
import { FormModel } from '../form-model.js';
import { DefinitionError } from './definition-error.js';
import { openDefinition } from './open-definition.js';
import { plainObject } from './plain-object.js';
import { readDefinition } from './read-definition.js';

const file = new URL('../../../../../shared/suites/hostile-definitions.json', import.meta.url);

interface HostileCase {
  readonly id: string;
  readonly what: string;
  readonly definition: { readonly $raw?: string; readonly $gen?: Generated; readonly $file?: string };
}
interface Generated {
  readonly kind: string;
  readonly n: number | readonly number[];
}

/** The definitions of a case; none where it is about answers or needs another file. */
function definitionsOf({ definition }: HostileCase): unknown[] {
  if (definition.$raw !== undefined) return [JSON.parse(definition.$raw)];
  if (definition.$gen) {
    const { kind, n } = definition.$gen;
    return [n].flat().flatMap((size) => generated(kind, size));
  }
  return definition.$file === undefined ? [definition] : [];
}

function generated(kind: string, size: number): unknown[] {
  const numbers = Array.from({ length: size }, (_, i) => String(i));
  const properties = (property: unknown) => ({ type: 'object', properties: { a: property } });
  switch (kind) {
    case 'deepProperties':
      return [numbers.reduce<unknown>(properties, { type: 'string' })];
    case 'enum':
      return [properties({ enum: numbers })];
    case 'oneOfConst':
      return [properties({ oneOf: numbers.map((value) => ({ const: value, title: `Option ${value}` })) })];
    case 'properties':
      return [
        { type: 'object', properties: Object.fromEntries(numbers.map((name) => [`p${name}`, { type: 'string' }])) },
      ];
    case 'size':
      return [{ ...properties({ type: 'string' }), description: 'x'.repeat(size) }];
    default:
      return [];
  }
}

function outcomeOf(json: unknown): string {
  try {
    const model = new FormModel(readDefinition(json), { validate: simpleValidate });
    const nodes = nodesOf(model.root).length;
    assert.ok(nodes < 6000, `${String(nodes)} nodes`);
    return `form of ${String(nodes)} nodes`;
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    const [fault, ...more] = error.faults;
    assert.ok(fault && fault.reason !== '' && fault.remedy !== '');
    const { path, reason } = fault;
    return `refused: ${path.slice(0, 40) || '/'} ${reason.slice(0, 70)}${more.length > 0 ? ` (+${String(more.length)})` : ''}`;
  }
}

test('Each hostile definition becomes a form of bounded size or a fault that somebody can mend.', (t) => {
  if (!existsSync(file)) {
    t.diagnostic('The public collection of hostile definitions is not here.');
    return;
  }
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: HostileCase[] };
  for (const hostile of definitions) {
    for (const json of definitionsOf(hostile))
      t.diagnostic(`${hostile.id} ${hostile.what.slice(0, 44).padEnd(44)} ${outcomeOf(json)}`);
  }
  assert.ok(!('polluted' in {}) && !('type' in {}) && !('properties' in {}));
});

/** What must be refused, and where. */
const refused: Readonly<Record<string, readonly [json: string, path: string]>> = {
  'a property named __proto__': ['{"properties":{"__proto__":{}}}', '/properties/__proto__'],
  'an asynchronous schema': ['{"$async":true,"type":"string"}', '/$async'],
  'a reference to itself': ['{"$ref":"#"}', ''],
  'a ring of references': ['{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"}', ''],
  'a reference to another host': ['{"$ref":"http://127.0.0.1:9/evil.json"}', '/$ref'],
  'an unknown dialect': ['{"$schema":"https://evil.invalid/schema","type":"string"}', '/$schema'],
  'a list in items of 2020-12': [
    '{"$schema":"https://json-schema.org/draft/2020-12/schema","properties":{"a":{"type":"array","items":[{}]}}}',
    '/properties/a/items',
  ],
  'the address of JSON Schema itself': [
    '{"$id":"https://json-schema.org/draft/2020-12/schema","type":"string"}',
    '/$id',
  ],
  'an unknown type': ['{"type":"foo"}', '/type'],
  'an inherited name as format': ['{"type":"string","format":"constructor"}', '/format'],
  'an inherited name in a reference': ['{"$defs":{},"$ref":"#/$defs/constructor"}', '/$ref'],
  'an invalid pattern': ['{"type":"string","pattern":"("}', '/pattern'],
  'an empty enum': ['{"enum":[]}', '/enum'],
};

for (const [what, [json, path]] of Object.entries(refused)) {
  test(`A schema with ${what} is refused at “${path}”.`, () => {
    assert.throws(
      () => readDefinition(JSON.parse(json)),
      (error) => error instanceof DefinitionError && error.faults[0]?.path === path,
    );
  });
}

test('A hostile definition that nobody checked becomes a form of bounded size, or something is thrown.', (t) => {
  if (!existsSync(file)) {
    t.diagnostic('The public collection of hostile definitions is not here.');
    return;
  }
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: HostileCase[] };
  const outcomes = definitions.flatMap(definitionsOf).map((json) => {
    try {
      return nodesOf(new FormModel(openDefinition(plainObject(json)), { validate: simpleValidate }).root).length;
    } catch {
      return 0;
    }
  });
  assert.ok(outcomes.some((nodes) => nodes > 0) && outcomes.every((nodes) => nodes < 6000), outcomes.join(' '));
});
