import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../definition/form-definition.js';
import { readDefinition } from '../definition/read-definition.js';
import { possibleNodes } from './possible-nodes.js';

/** What may be asked, each as `place kind label`, with `*` where it may be demanded. */
function asked(schema: object, fields: Readonly<Record<string, Field>> = {}): string[] {
  const definition = readDefinition({ id: 'form', version: '1.0.0', language: 'en', title: 'Form', schema, fields });
  return possibleNodes(definition)
    .filter(({ place }) => place !== '')
    .flatMap(({ place, nodes, mayBeRequired }) =>
      nodes.map((node) => {
        const kind = node.type === 'field' ? node.kind : node.type;
        return `${place} ${kind} ${node.label}${mayBeRequired ? ' *' : ''}`;
      }),
    );
}

const text = { type: 'string' };

test('What only a branch of a condition asks is among what may be asked, with all that it demands.', () => {
  const schema = {
    properties: { dog: { type: 'boolean', title: 'Dog?' } },
    if: { properties: { dog: { const: true }, hidden: text }, required: ['dog'] },
    then: { properties: { name: { ...text, title: 'Name' } }, required: ['name'] },
    else: { properties: { reason: { ...text, maxLength: 500 } } },
  };
  assert.deepEqual(asked(schema), ['/dog yes-no Dog?', '/name text Name *', '/reason long-text Reason']);
});

test('Branches that ask the same in different ways each have their node.', () => {
  const schema = {
    oneOf: [
      { properties: { kind: { const: 'a' }, size: { type: 'number', title: 'Size in cm' } } },
      { properties: { kind: { const: 'b' }, size: { type: 'string', enum: ['S', 'M'], title: 'Size' } } },
    ],
    properties: { kind: { enum: ['a', 'b'] } },
  };
  assert.deepEqual(asked(schema), ['/kind choice Kind', '/size number Size in cm', '/size choice Size']);
});

test('The first entry stands for all entries of a list.', () => {
  const schema = {
    properties: {
      dogs: { type: 'array', title: 'Dogs', items: { type: 'object', properties: { name: text }, required: ['name'] } },
    },
  };
  assert.deepEqual(asked(schema, { '/dogs': { item: 'Dog' } }), [
    '/dogs list Dogs',
    '/dogs/* group Dog 1 *',
    '/dogs/*/name text Name *',
  ]);
});

test('A group that has to be answered and demands nothing in it demands its first question.', () => {
  const schema = {
    required: ['address'],
    properties: { address: { type: 'object', properties: { street: text, town: text } } },
  };
  assert.deepEqual(asked(schema), [
    '/address group Address *',
    '/address/street text Street *',
    '/address/town text Town',
  ]);
});

test('What contains itself is looked into once.', () => {
  const schema = {
    $ref: '#/$defs/person',
    $defs: { person: { properties: { name: text, child: { $ref: '#/$defs/person' } } } },
  };
  assert.deepEqual(asked(schema), ['/name text Name']);
});

test('Words for “Other” are demanded by the definition.', () => {
  const schema = { properties: { why: { enum: ['a', 'other'] }, words: text } };
  assert.deepEqual(asked(schema, { '/why': { other: { option: 'other', text: '/words' } } }), [
    '/why choice Why',
    '/words text Words *',
  ]);
});
