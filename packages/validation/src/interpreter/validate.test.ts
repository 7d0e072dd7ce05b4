import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, Schema } from '@amtform/model';
import { validate } from './validate.js';

/** The bare findings as `[pointer, code, params]`. */
function findings(schema: Schema, answer: Json): unknown[] {
  return validate(schema, answer, { document: schema }).map(({ pointer, code, params }) => [pointer, code, params]);
}

test('A valid answer has no findings', () => {
  assert.deepEqual(findings({ type: 'object', required: ['a'] }, { a: 1 }), []);
  assert.deepEqual(findings(true, null), []);
});

test('Each keyword says what it demands', () => {
  const demanded: readonly [Schema, Json, string, object][] = [
    [{ type: 'string' }, 1, 'type', { types: ['string'] }],
    [{ type: ['integer', 'null'] }, 'x', 'type', { types: ['integer', 'null'] }],
    [{ const: { a: 1 } }, 1, 'const', { allowed: { a: 1 } }],
    [{ enum: ['a', 1] }, 'b', 'enum', { allowed: ['a', 1] }],
    [{ format: 'iban' }, 'x', 'format', { format: 'iban', reason: 'form' }],
    [{ pattern: '^x' }, 'y', 'pattern', { pattern: '^x' }],
    [{ minLength: 2 }, '😀', 'minLength', { limit: 2 }],
    [{ maxLength: 2 }, 'abc', 'maxLength', { limit: 2 }],
    [{ minimum: 2 }, 1, 'minimum', { limit: 2 }],
    [{ maximum: 2 }, 3, 'maximum', { limit: 2 }],
    [{ exclusiveMinimum: 2 }, 2, 'exclusiveMinimum', { limit: 2 }],
    [{ exclusiveMaximum: 2 }, 2, 'exclusiveMaximum', { limit: 2 }],
    [{ multipleOf: 0.01 }, 0.001, 'multipleOf', { limit: 0.01 }],
    [{ minItems: 1 }, [], 'minItems', { limit: 1 }],
    [{ maxItems: 1 }, [1, 2], 'maxItems', { limit: 1 }],
    [{ uniqueItems: true }, [1, 1], 'uniqueItems', {}],
    [{ contains: { const: 1 } }, [2], 'contains', {}],
    [{ contains: { const: 1 }, minContains: 2 }, [1, 2], 'minContains', { limit: 2 }],
    [{ contains: { const: 1 }, maxContains: 1 }, [1, 1], 'maxContains', { limit: 1 }],
    [{ minProperties: 1 }, {}, 'minProperties', { limit: 1 }],
    [{ maxProperties: 0 }, { a: 1 }, 'maxProperties', { limit: 0 }],
    [{ required: ['a'] }, {}, 'required', { property: 'a' }],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'dependentRequired', { property: 'b' }],
    [{ propertyNames: { maxLength: 1 } }, { aa: 1 }, 'propertyNames', { property: 'aa' }],
    [{ not: { type: 'string' } }, 'x', 'not', {}],
    [{ prefixItems: [true], items: false }, [1, 2], 'maxItems', { limit: 1 }],
    [false, 1, 'not', {}],
  ];
  for (const [schema, answer, code, params] of demanded)
    assert.deepEqual(findings(schema, answer), [['', code, params]]);
});

test('A property that is not foreseen is named by its own pointer', () => {
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    assert.deepEqual(findings({ properties: { a: true }, [keyword]: false }, { a: 1, 'b/c': 2 }), [
      ['/b~1c', keyword, { property: 'b/c' }],
    ]);
  }
});

test('Each missing property is a finding of its own, and each is told once', () => {
  assert.deepEqual(
    findings({ required: ['a', 'b', 'a'], dependentRequired: { c: ['d'], e: ['d', 'f'] } }, { b: 1, c: 1, e: 1 }),
    [
      ['', 'required', { property: 'a' }],
      ['', 'dependentRequired', { property: 'd' }],
      ['', 'dependentRequired', { property: 'f' }],
    ],
  );
});

test('A oneOf says how many branches fit', () => {
  const schema = { oneOf: [{ minimum: 1 }, { maximum: 9 }, { multipleOf: 7 }] };
  assert.deepEqual(findings(schema, 5), [
    ['', 'oneOf', { matches: 2 }],
    ['', 'multipleOf', { limit: 7 }],
  ]);
});

test('Enums of hundreds are cut to what a message could name', () => {
  const [finding] = validate({ enum: [...Array(300).keys()] }, 'x', { document: true });
  assert.equal((finding?.params['allowed'] as Json[]).length, 20);
});

test('Limits of draft-04 that exclude are told as such', () => {
  const schema = { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true };
  assert.deepEqual(findings(schema, 1), [['', 'exclusiveMinimum', { limit: 1 }]]);
});

test('Findings behind references name the answer, with any characters in its names', () => {
  const schema: Schema = {
    $defs: { 'ä/ö %': { maxLength: 1 } },
    properties: { 'a b/~%#"': { items: { $ref: '#/$defs/%C3%A4~1%C3%B6%20%25' } } },
  };
  assert.deepEqual(findings(schema, { 'a b/~%#"': ['x', 'xx'] }), [['/a b~1~0%#"/1', 'maxLength', { limit: 1 }]]);
});

test('A part of a document is judged with the references of the document', () => {
  const condition = { $ref: '#/$defs/adult' };
  const document: Schema = {
    $defs: { adult: { minimum: 18 } },
    properties: { age: { type: 'number' } },
    if: condition,
  };
  assert.equal(validate(condition, 17, { document }).length, 1);
  assert.equal(validate(condition, 18, { document }).length, 0);
});

test('A schema from elsewhere is judged with references of its own', () => {
  const document: Schema = { $defs: { a: { const: 1 } } };
  const condition: Schema = { $defs: { a: { const: 2 } }, $ref: '#/$defs/a' };
  assert.equal(validate(condition, 2, { document }).length, 0);
  assert.equal(validate(condition, 1, { document }).length, 1);
});

test('Frozen schemas and answers are judged and stay as they are', () => {
  const schema = Object.freeze({
    properties: Object.freeze({ a: Object.freeze({ oneOf: Object.freeze([Object.freeze({ const: 1 })]) }) }),
  });
  const answer = Object.freeze({ a: 2 });
  assert.deepEqual(findings(schema, answer), [['/a', 'enum', { allowed: [1] }]]);
});

test('Names and formats that every object inherits mean nothing', () => {
  assert.deepEqual(findings({ properties: { constructor: { type: 'string' } }, format: 'hasOwnProperty' }, {}), []);
  assert.deepEqual(findings({ format: 'hasOwnProperty' }, 'x'), []);
  assert.deepEqual(findings({ required: ['toString'] }, {}), [['', 'required', { property: 'toString' }]]);
});

test('A member named __proto__ is an answer like any other', () => {
  const answer = JSON.parse('{"__proto__":1}') as Json;
  assert.deepEqual(findings({ additionalProperties: { type: 'string' } }, answer), [
    ['/__proto__', 'type', { types: ['string'] }],
  ]);
});

test('Half a surrogate pair in a name is no obstacle', () => {
  assert.deepEqual(findings({ additionalProperties: false }, { '\ud800': 1 }), [
    ['/\ud800', 'additionalProperties', { property: '\ud800' }],
  ]);
});

test('A number beyond all numbers is no number', () => {
  assert.deepEqual(findings({ type: 'number' }, JSON.parse('1e400') as Json), [['', 'type', { types: ['number'] }]]);
});
