import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';

const target = { title: 'Target' };

/** What a reference in a property `from` leads to, in a document with some more members. */
function resolved($ref: string, document: SchemaObject): Schema | undefined {
  const from = { $ref };
  return new SchemaDocument({ ...document, properties: { ...document.properties, from } }).resolve($ref, from);
}

test('A lone number sign is the whole document.', () => {
  const root = { title: 'Root', properties: { from: { $ref: '#' } } };
  assert.equal(new SchemaDocument(root).resolve('#', root.properties.from), root);
});

test('A JSON Pointer leads to definitions, properties and list positions.', () => {
  assert.equal(resolved('#/$defs/a', { $defs: { a: target } }), target);
  assert.equal(resolved('#/properties/a/items', { properties: { a: { items: target } } }), target);
  assert.equal(resolved('#/allOf/1', { allOf: [true, target] }), target);
});

test('Escapes of JSON Pointer and of addresses are both undone.', () => {
  const $defs = { 'a/b': target, 'c~d': target, 'e f': target, 'g%h': target, 'ü🐕': target, '': target };
  for (const ref of ['a~1b', 'c~0d', 'e%20f', 'g%25h', '%C3%BC%F0%9F%90%95', 'ü🐕', ''])
    assert.equal(resolved(`#/$defs/${ref}`, { $defs }), target, ref);
});

test('An anchor is found by its name.', () => {
  const anchored = { ...target, $anchor: 'here' };
  assert.equal(resolved('#here', { $defs: { a: anchored } }), anchored);
});

test('A schema with an $id is found by its address and relative to the address of the document.', () => {
  const bundled = { ...target, $id: 'https://example.org/parts/address' };
  const $id = 'https://example.org/parts/form';
  assert.equal(resolved('https://example.org/parts/address', { $id, $defs: { a: bundled } }), bundled);
  assert.equal(resolved('address', { $id, $defs: { a: bundled } }), bundled);
  assert.equal(resolved('/parts/address#', { $id, $defs: { a: bundled } }), bundled);
});

test('Inside a bundled schema a pointer begins at that schema.', () => {
  const from = { $ref: '#/$defs/own' };
  const bundled = { $id: 'https://example.org/part', $defs: { own: target }, properties: { from } };
  const document = new SchemaDocument({ $defs: { own: { title: 'Other' }, bundled } });
  assert.equal(document.resolve(from.$ref, from), target);
});

test('An anchor belongs to the bundled schema that it stands in.', () => {
  const anchored = { ...target, $anchor: 'here' };
  const $defs = { a: { $id: 'https://example.org/part', $defs: { b: anchored } } };
  assert.equal(resolved('https://example.org/part#here', { $defs }), anchored);
  assert.equal(resolved('#here', { $defs }), undefined);
});

test('In draft-04 a schema is named by id.', () => {
  const named = { ...target, id: 'part.json' };
  const $schema = 'http://json-schema.org/draft-04/schema#';
  assert.equal(resolved('part.json', { $schema, definitions: { a: named } }), named);
});

test('In later dialects a member called id is an annotation: it names nothing and moves no reference.', () => {
  const from = { $ref: '#/definitions/a' };
  const definitions = { a: target, b: { id: 'F60000001', properties: { from } }, c: { id: 'F60000001' } };
  const document = new SchemaDocument({ definitions });
  assert.equal(document.resolve(from.$ref, from), target);
  assert.equal(document.duplicates.size, 0);
});

test('An $id of only a fragment moves no reference.', () => {
  const from = { $ref: '#/definitions/a' };
  const document = new SchemaDocument({
    definitions: { a: target },
    properties: { b: { $id: '#b', properties: { from } } },
  });
  assert.equal(document.resolve(from.$ref, from), target);
});

test('A schema under an unknown keyword is found by a pointer, and references inside it too.', () => {
  const inner = { $ref: '#/x-parts/b' };
  const parts = { a: { properties: { inner } }, b: target };
  const from = { $ref: '#/x-parts/a' };
  const document = new SchemaDocument({ properties: { from }, 'x-parts': parts });
  assert.equal(document.resolve(from.$ref, from), parts.a);
  assert.equal(document.resolve(inner.$ref, inner), target);
});

test('Nothing is found by names that objects and lists inherit, nor in what is no schema.', () => {
  const document = { $defs: { a: target }, allOf: [target], title: 'Text' };
  for (const ref of ['#/$defs/constructor', '#/$defs/__proto__', '#/allOf/length', '#/title', '#/$defs/b', '#nowhere'])
    assert.equal(resolved(ref, document), undefined, ref);
});

test('What is no address and what stands elsewhere leads nowhere.', () => {
  for (const ref of ['http://[', '#%zz', 'https://example.org/elsewhere.json', 'other.json#/$defs/a'])
    assert.equal(resolved(ref, { $defs: { a: target } }), undefined, ref);
});

test('Two schemas with one address are told.', () => {
  const twice = { $defs: { a: { $id: 'https://example.org/x' }, b: { $id: 'https://example.org/x' } } };
  assert.deepEqual([...new SchemaDocument(twice).duplicates], ['https://example.org/x']);
  const anchors = { $defs: { a: { $anchor: 'x' }, b: { $anchor: 'x' } } };
  assert.equal(new SchemaDocument(anchors).duplicates.size, 1);
});

test('One anchor in two bundled schemas is no duplicate.', () => {
  const part = (name: string) => ({ $id: `https://example.org/${name}`, $defs: { a: { $anchor: 'x' } } });
  assert.equal(new SchemaDocument({ $defs: { a: part('a'), b: part('b') } }).duplicates.size, 0);
});
