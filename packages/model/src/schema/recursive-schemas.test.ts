import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recursiveSchemas } from './recursive-schemas.js';
import { SchemaDocument } from './schema-document.js';
import type { Schema, SchemaObject } from './schema.js';

const recursive = (schema: SchemaObject) => [...recursiveSchemas(new SchemaDocument(schema))];

test('A schema without circles has no recursive schema, however often it refers to the same one.', () => {
  const $defs = { a: { type: 'string' } };
  const properties = { x: { $ref: '#/$defs/a' }, y: { items: { $ref: '#/$defs/a' } } };
  assert.deepEqual(recursive({ $defs, properties }), []);
});

test('A schema that refers to the whole document is recursive.', () => {
  const schema = { properties: { child: { $ref: '#' } } };
  assert.deepEqual(recursive(schema), [schema]);
});

test('Of a circle through several definitions one schema is found.', () => {
  const $defs: Record<string, Schema> = {
    a: { properties: { b: { $ref: '#/$defs/b' } } },
    b: { items: { $ref: '#/$defs/a' } },
  };
  const found = recursive({ $defs, properties: { a: { $ref: '#/$defs/a' } } });
  assert.equal(found.length, 1);
});

test('Circles by $dynamicRef and $recursiveRef are found.', () => {
  assert.equal(recursive({ $dynamicAnchor: 'x', properties: { a: { $dynamicRef: '#x' } } }).length, 1);
  assert.equal(recursive({ properties: { a: { $recursiveRef: '#' } } }).length, 1);
});

test('A chain of thousands of references does not exhaust the stack.', () => {
  const length = 20_000;
  const chain = Array.from({ length }, (_, i) => [`d${String(i)}`, { items: { $ref: `#/$defs/d${String(i + 1)}` } }]);
  const $defs = { ...(Object.fromEntries(chain) as Record<string, Schema>), [`d${String(length)}`]: true };
  assert.deepEqual(recursive({ $ref: '#/$defs/d0', $defs }), []);
});
