import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../json/json.js';
import { DefinitionError, type DefinitionFault } from './definition-error.js';
import { readDefinition } from './read-definition.js';

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const whole = { id: 'dog', version: '1.0.0', language: 'de', title: 'Hund anmelden', schema };

function faultsOf(json: unknown): readonly DefinitionFault[] {
  try {
    readDefinition(json);
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.faults;
  }
  return assert.fail('It was accepted.');
}

test('A definition is returned as it was written.', () => {
  assert.deepEqual(readDefinition(whole), whole);
});

test('What is returned is a frozen copy, and the caller keeps an object that can be changed.', () => {
  const given = structuredClone(whole) as typeof whole & { title: string };
  const definition = readDefinition(given);
  assert.ok(Object.isFrozen(definition) && Object.isFrozen((definition.schema as typeof schema).properties.name));
  given.title = 'Changed';
  given.schema.properties.name.type = 'number';
  assert.deepEqual(definition, whole);
});

test('A bare schema is a definition, with its title and a name from its address.', () => {
  const bare = { ...schema, $id: 'https://example.org/forms/Hund_anmelden.schema.json#', title: 'Hund anmelden' };
  assert.deepEqual(readDefinition(bare), {
    id: 'hund-anmelden',
    version: '0.0.0',
    language: 'und',
    title: 'Hund anmelden',
    schema: bare,
  });
});

test('A bare schema without an address or a title gets a name all the same.', () => {
  const { id, title } = readDefinition(schema);
  assert.deepEqual([id, title], ['form', 'Form']);
});

test('A definition whose schema is misspelt is not mistaken for a schema.', () => {
  const { schema: shcema, ...others } = whole;
  const faults = faultsOf({ ...others, shcema, pages: [{ id: 'a', title: 'A', fields: ['/name'] }] });
  assert.deepEqual(
    faults.map((fault) => `${fault.path} ${fault.reason} ${fault.remedy}`),
    [' lacks “schema”. Add it.', '/shcema is not a known member. Did you mean “schema”?'],
  );
});

test('A schema that has a property called schema is not mistaken for a definition.', () => {
  const bare = { type: 'object', properties: { schema: { type: 'string' } } };
  assert.deepEqual(readDefinition(bare).schema, bare);
});

test('All faults are told at once, those of the definition and those of its schema.', () => {
  const faults = faultsOf({
    ...whole,
    titel: 'A',
    language: '',
    schema: { properties: { a: { type: 'foo' }, b: { enum: [] } } },
  });
  assert.deepEqual(faults.map((fault) => fault.path).sort(), [
    '/language',
    '/schema/properties/a/type',
    '/schema/properties/b/enum',
    '/titel',
  ]);
});

test('The message of the error names each fault with path, reason and remedy.', () => {
  const error = new DefinitionError([
    { path: '', reason: 'is wrong.', remedy: 'Mend it.' },
    { path: '/a', reason: 'is odd.', remedy: 'Change it.' },
  ]);
  assert.equal(error.message, '/: is wrong. Mend it.\n/a: is odd. Change it.');
  assert.equal(error.name, 'DefinitionError');
});

test('What is no JSON object is refused.', () => {
  for (const json of [null, undefined, 5, 'text', [], [schema], true]) assert.equal(faultsOf(json)[0]?.path, '');
});

test('What JSON cannot hold is refused where it stands.', () => {
  assert.equal(faultsOf({ properties: { a: { default: NaN } } })[0]?.path, '/properties/a/default');
  assert.equal(faultsOf(JSON.parse('{"properties":{"a":{"maximum":1e400}}}'))[0]?.path, '/properties/a/maximum');
});

test('A property named __proto__ is refused where it stands, and no prototype is changed.', () => {
  const json: unknown = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"number"},"a":{}}}');
  assert.equal(faultsOf(json)[0]?.path, '/properties/__proto__');
  assert.ok(!('type' in {}));
});

test('A schema that asks nothing is refused.', () => {
  const nothing: Json[] = [
    {},
    { type: 'object' },
    { properties: {} },
    { properties: { a: false } },
    { allOf: [false, schema] },
    { then: { required: ['a'] } },
    { $defs: { a: schema } },
  ];
  for (const json of nothing) assert.match(faultsOf(json)[0]?.reason ?? '', /asks nothing/, JSON.stringify(json));
});

test('A schema that asks something only under a condition is accepted.', () => {
  readDefinition({ if: { required: ['x'] }, then: schema });
  readDefinition({ if: { required: ['x'] }, else: schema });
  readDefinition({ oneOf: [schema, { properties: { b: { type: 'string' } } }] });
});

test('A schema of one field or one list is accepted.', () => {
  readDefinition({ type: 'string' });
  readDefinition({ enum: ['a', 'b'] });
  readDefinition({ type: 'array', items: { type: 'string' } });
});

test('What is wrong in the condition of an early end is told, too.', () => {
  const end = { when: { at: '/b', matches: { pattern: '(' } }, title: 'End', text: 'No.' };
  const pages = [{ id: 'one', title: 'One', fields: ['/a'], ends: [end] }];
  assert.deepEqual(
    faultsOf({ ...whole, pages, ends: [end] }).map((fault) => fault.path),
    ['/pages/0/ends/0/when/matches/pattern', '/ends/0/when/matches/pattern'],
  );
});

test('What is wrong in the schema of a condition is told where it stands.', () => {
  const matches = { pattern: '(' };
  const faults = faultsOf({
    ...whole,
    fields: { '/a': { showWhen: { any: [{ not: { at: '/b', matches } }, { at: '/c', matches: true }] } } },
    pages: [{ id: 'one', title: 'One', fields: ['/a'], showWhen: { all: [{ at: '/b', matches: { $ref: '#/x' } }] } }],
  });
  assert.deepEqual(
    faults.map((fault) => fault.path),
    ['/pages/0/showWhen/all/0/matches/$ref', '/fields/~1a/showWhen/any/0/not/matches/pattern'],
  );
});

test('A definition that is too large is refused.', () => {
  assert.match(faultsOf({ ...whole, description: 'x'.repeat(512_000) })[0]?.reason ?? '', /too large/);
});

test('A schema that would ask thousands of questions at once is refused.', () => {
  const properties = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`p${String(i)}`, { type: 'string' }]));
  assert.match(faultsOf({ properties })[0]?.reason ?? '', /too much at once/);
});

test('A long form is accepted.', () => {
  const properties = Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`p${String(i)}`, { type: 'string' }]));
  readDefinition({ properties });
});

test('A schema without the definition around it is checked too.', () => {
  assert.equal(faultsOf({ type: 'object', properties: { a: { type: 'foo' } } })[0]?.path, '/properties/a/type');
});

test('What is nested deeper than any form is refused, also where it is no schema.', () => {
  const depths = [150, 250].map((levels) => {
    let note: Json = 'deep';
    for (let i = 0; i < levels; i++) note = [note];
    return { ...schema, 'x-note': note };
  });
  readDefinition(depths[0]);
  assert.match(faultsOf(depths[1])[0]?.reason ?? '', /too deeply/);
});
