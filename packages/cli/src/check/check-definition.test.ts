import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleText } from '../../testing/example-text.js';
import { checkDefinition } from './check-definition.js';

const name = { type: 'string', title: 'Name', maxLength: 80 };

/** What is found in a schema, briefly: severity, rule and path. */
function findings(schema: object): string[] {
  return checkDefinition(JSON.stringify(schema)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
}

test('A text that is no JSON is one error that says where.', () => {
  const [finding, ...more] = checkDefinition('{"type": ');
  assert.equal(more.length, 0);
  assert.equal(finding?.rule, 'json');
  assert.match(finding.reason, /is no JSON: .*JSON/);
});

test('A byte order mark does no harm.', () => {
  assert.deepEqual(checkDefinition(`\uFEFF${JSON.stringify({ properties: { name } })}`), []);
});

test('What no form can be made of is an error, and the rules look at the rest all the same.', () => {
  assert.deepEqual(findings({ properties: { a: { type: 'foo', title: 'A' }, b: { ...name, format: 'emial' } } }), [
    'error definition /properties/a/type',
    'warning unknown-format /properties/b/format',
  ]);
});

test('One fault is told once, by the rule that knows it best.', () => {
  assert.deepEqual(findings({ properties: { a: { ...name, pattern: '^\\d\\-\\d$' } } }), [
    'error pattern-only-valid-without-u /properties/a/pattern',
  ]);
  assert.deepEqual(findings({ properties: { a: { ...name, format: 'constructor' } } }), [
    'error definition /properties/a/format',
  ]);
});

test('Errors come before warnings.', () => {
  const found = findings({ properties: { a: { type: 'string' }, b: { ...name, minLenght: 1 } } });
  assert.deepEqual(found, ['error unknown-keyword /properties/b/minLenght', 'warning missing-label /properties/a']);
});

test('Paths lead into the definition, also to conditions and to what a reference leads to.', () => {
  const definition = {
    schema: {
      $defs: { n: { ...name, default: 5 } },
      properties: { a: { $ref: '#/$defs/n' }, b: { type: 'boolean', title: 'B' } },
    },
    fields: { '/b': { showWhen: { at: '/a', matches: { format: 'x' } } } },
  };
  assert.deepEqual(findings(JSON.parse(exampleText(definition)) as object), [
    'warning default-does-not-fit /schema/$defs/n/default',
    'warning unknown-format /fields/~1b/showWhen/matches/format',
  ]);
});

test('Only what is missing in every branch that may hold is missing.', () => {
  const branches = {
    properties: { a: name },
    anyOf: [{ required: ['a'] }, { required: ['b'], properties: { b: { type: 'string', title: 'B' } } }],
  };
  assert.deepEqual(findings(branches), []);
  assert.deepEqual(findings({ properties: { a: name }, if: { required: ['z'] }, then: { required: ['y'] } }), [
    'warning required-without-property /then/required',
  ]);
});

test('Questions that never meet may have the same label.', () => {
  const branch = (property: string) => ({ title: property.toUpperCase(), properties: { [property]: name } });
  assert.deepEqual(findings({ oneOf: [branch('a'), branch('b')] }), []);
  assert.deepEqual(findings({ properties: { a: name }, if: { required: ['a'] }, then: { properties: { b: name } } }), [
    'warning equal-labels /then/properties/b/title',
  ]);
});

test('A schema inside itself is looked into once.', () => {
  const person = { type: 'object', title: 'Person', properties: { name, child: { $ref: '#/$defs/person' } } };
  const definition = {
    schema: { $defs: { person }, $ref: '#/$defs/person' },
    fields: { '/child/child/child/name': { hint: 'Rufname' } },
  };
  assert.deepEqual(findings(JSON.parse(exampleText(definition)) as object), []);
});
