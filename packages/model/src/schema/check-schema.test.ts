import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSchema } from './check-schema.js';
import type { Schema, SchemaObject } from './schema.js';

const pathsOf = (schema: Schema) => checkSchema(schema, '').map((fault) => fault.path);

/** Schemas in schemas, that many levels deep. */
function nested(levels: number): SchemaObject {
  let schema: SchemaObject = { type: 'string' };
  for (let i = 0; i < levels; i++) schema = { properties: { a: schema } };
  return schema;
}

test('A schema with nothing wrong has no fault.', () => {
  assert.deepEqual(checkSchema({ properties: { a: { type: 'string' } } }, ''), []);
});

test('Paths begin where the schema stands in the definition.', () => {
  assert.deepEqual(
    checkSchema({ properties: { 'a/b': { type: 'foo' } } }, '/schema')[0]?.path,
    '/schema/properties/a~1b/type',
  );
});

test('All faults are found at once, wherever they stand.', () => {
  const schema = {
    $defs: { a: { enum: [] } },
    properties: { b: { pattern: '(' }, c: { items: { $ref: '#/nowhere' } } },
    allOf: [{ if: { minLength: -1 } }],
  };
  assert.deepEqual(pathsOf(schema).sort(), [
    '/$defs/a/enum',
    '/allOf/0/if/minLength',
    '/properties/b/pattern',
    '/properties/c/items/$ref',
  ]);
});

test('A fault is named where it stands, not where a reference to it stands.', () => {
  const schema = { properties: { a: { $ref: '#/properties/b' }, b: { type: 'foo' }, c: { $ref: '#/x-parts/d' } } };
  assert.deepEqual(pathsOf({ ...schema, 'x-parts': { d: { enum: [] } } }), ['/properties/b/type', '/x-parts/d/enum']);
});

test('A schema that is just true or false cannot become a form.', () => {
  for (const schema of [true, false]) assert.deepEqual(checkSchema(schema, '/schema')[0]?.path, '/schema');
});

test('An unknown dialect is named, and nothing else is judged by a guess.', () => {
  assert.deepEqual(pathsOf({ $schema: 'https://example.org/schema', type: 'foo' }), ['/$schema']);
});

test('A reference to another document is refused with the advice to bundle it.', () => {
  const [fault, ...more] = checkSchema({ properties: { a: { $ref: 'https://example.org/a.json' } } }, '');
  assert.equal(fault?.path, '/properties/a/$ref');
  assert.match(fault.reason, /https:\/\/example\.org\/a\.json/);
  assert.match(fault.remedy, /bundle/);
  assert.equal(more.length, 0);
});

test('References that depend on the way that led to them have to lead somewhere too.', () => {
  const schema = { properties: { a: { $dynamicRef: '#nowhere' }, b: { $recursiveRef: 'b.json' } } };
  assert.deepEqual(pathsOf(schema), ['/properties/a/$dynamicRef', '/properties/b/$recursiveRef']);
});

test('A reference to a name that objects inherit leads nowhere.', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    assert.deepEqual(pathsOf({ $defs: {}, properties: { a: { $ref: `#/$defs/${name}` } } }), ['/properties/a/$ref']);
});

test('Two schemas with one address are refused.', () => {
  const [fault] = checkSchema({ $defs: { a: { $id: 'http://x/y' }, b: { $id: 'http://x/y' } } }, '');
  assert.match(fault?.reason ?? '', /http:\/\/x\/y/);
});

test('References that come back to themselves without asking anything are refused.', () => {
  const rings: SchemaObject[] = [
    { $ref: '#' },
    { allOf: [{ $ref: '#' }] },
    { oneOf: [{ type: 'string' }, { anyOf: [{ $ref: '#' }] }] },
    { not: { $ref: '#' } },
    { if: { $ref: '#' }, then: {} },
    { dependentSchemas: { a: { $ref: '#' } } },
    { dependencies: { a: { $ref: '#' } } },
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    { properties: { a: { $ref: '#/x/t' } }, x: { t: { properties: { b: { $ref: '#/x/u' } } }, u: { $ref: '#/x/u' } } },
  ];
  for (const ring of rings) assert.match(checkSchema(ring, '')[0]?.reason ?? '', /without end/, JSON.stringify(ring));
});

test('A reference that comes back by way of a property or an entry is welcome.', () => {
  assert.deepEqual(pathsOf({ properties: { child: { $ref: '#' }, children: { items: { $ref: '#' } } } }), []);
});

test('A chain of references that is longer than anybody writes is refused, and exhausts no stack.', () => {
  const $defs = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [`d${String(i)}`, { $ref: `#/$defs/d${String(i + 1)}` }]),
  );
  assert.match(
    checkSchema({ $ref: '#/$defs/d0', $defs: { ...$defs, d20000: true } }, '')[0]?.reason ?? '',
    /without end/,
  );
});

test('Nesting is accepted to 32 levels.', () => {
  assert.deepEqual(pathsOf(nested(32)), []);
  const [fault] = checkSchema(nested(33), '');
  assert.match(fault?.reason ?? '', /too deeply/);
  assert.equal(fault?.path, '/properties/a'.repeat(33));
});

test('A reference that opens a level is not counted as nesting.', () => {
  assert.deepEqual(
    pathsOf({ $defs: { a: nested(30) }, properties: { b: { properties: { c: { $ref: '#/$defs/a' } } } } }),
    [],
  );
});

test('What stands in enum, const, default and unknown keywords is no schema.', () => {
  const value = { type: 'foo', $ref: '#/nowhere' };
  assert.deepEqual(
    pathsOf({ properties: { a: { enum: [value], default: value, 'x-note': value, examples: [value] } } }),
    [],
  );
});

test('A list in items is refused anywhere in a document that names 2020-12, and read as a tuple where none is named.', () => {
  const properties = { a: { type: 'array', items: [{ type: 'string' }] } };
  assert.deepEqual(pathsOf({ $schema: 'https://json-schema.org/draft/2020-12/schema', properties }), [
    '/properties/a/items',
  ]);
  assert.deepEqual(pathsOf({ properties }), []);
});
