import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefly, type Case } from './issues-of.test.support.js';

const dog = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, chip: { type: 'string' } } };
const dogs = { type: 'object', required: ['dogs'], properties: { dogs: { type: 'array', items: dog } } };
const texts = (more: object = {}) => ({
  type: 'object',
  properties: { names: { type: 'array', items: { type: 'string', minLength: 2 }, ...more } },
});

const cases: readonly Case[] = [
  {
    name: 'A missing list becomes the required fields of the entries that it shows',
    schema: dogs,
    expected: ['/dogs/0/name required'],
  },
  {
    name: 'A missing list of texts asks for its first entry',
    schema: { ...texts(), required: ['names'] },
    expected: ['/names/0 required'],
  },
  {
    name: 'A list that may be missing asks for nothing',
    schema: { type: 'object', properties: { dogs: { type: 'array', minItems: 1, items: dog } } },
    expected: [],
  },
  {
    name: 'An entry that lacks an answer is named by its own pointer',
    schema: dogs,
    answers: { dogs: [{ name: 'Rex' }, { chip: '1' }] },
    expected: ['/dogs/1/name required'],
  },
  {
    name: 'An empty entry of texts is missing',
    schema: texts(),
    answers: { names: ['Rex', null] },
    expected: ['/names/1 required'],
  },
  {
    name: 'An empty entry of groups becomes its required fields',
    schema: dogs,
    answers: { dogs: [{ name: 'Rex' }, null] },
    expected: ['/dogs/1/name required'],
  },
  {
    name: 'Too few entries become the required fields of the entries that are shown but not begun',
    schema: { type: 'object', properties: { dogs: { type: 'array', minItems: 3, items: dog } } },
    answers: { dogs: [{ name: 'Rex' }] },
    expected: ['/dogs/1/name required', '/dogs/2/name required'],
  },
  {
    name: 'Too many entries are an issue of the list',
    schema: texts({ maxItems: 1 }),
    answers: { names: ['Rex', 'Bello'] },
    expected: ['/names maxItems'],
  },
  {
    name: 'Equal entries are an issue of the list',
    schema: texts({ uniqueItems: true }),
    answers: { names: ['Rex', 'Rex'] },
    expected: ['/names uniqueItems'],
  },
  {
    name: 'A list has an issue of its own beside those of its entries, and comes before them',
    schema: texts({ uniqueItems: true }),
    answers: { names: ['Rex', 'x', 'Rex'] },
    expected: ['/names uniqueItems', '/names/1 minLength'],
  },
  {
    name: 'A list that lacks a certain entry says so once, not for each entry',
    schema: texts({ contains: { const: 'Rex' } }),
    answers: { names: ['Bello', 'Hasso'] },
    expected: ['/names contains'],
  },
  {
    name: 'A list that lacks some certain entries says so once',
    schema: texts({ contains: { const: 'Rex' }, minContains: 2 }),
    answers: { names: ['Rex', 'Hasso', 'Bello'] },
    expected: ['/names minContains'],
  },
  {
    name: 'Entries beyond a tuple are too many entries',
    schema: {
      type: 'object',
      properties: { range: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'string' }], items: false } },
    },
    answers: { range: ['a', 'b', 'c', 'd'] },
    expected: ['/range maxItems'],
  },
  {
    name: 'A draft-07 tuple is a tuple',
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { range: { type: 'array', items: [{ type: 'string' }, { type: 'string', minLength: 3 }] } },
    },
    answers: { range: ['a', 'b'] },
    expected: ['/range/1 minLength'],
  },
  {
    name: 'Something that is no list is an issue of the list',
    schema: texts(),
    answers: { names: 'Rex' },
    expected: ['/names type'],
  },
  {
    name: 'A wrong tick among several is an issue of the field, not of the tick',
    schema: {
      type: 'object',
      properties: { days: { type: 'array', uniqueItems: true, items: { enum: ['mo', 'tu'] } } },
    },
    answers: { days: ['mo', 'su'] },
    expected: ['/days enum'],
  },
  {
    name: 'A list in a list names the inner entry',
    schema: {
      type: 'object',
      properties: {
        owners: {
          type: 'array',
          items: { type: 'object', required: ['dogs'], properties: { dogs: { type: 'array', items: dog } } },
        },
      },
    },
    answers: { owners: [{ dogs: [{ name: 'Rex' }] }, { dogs: [{ name: 'Bello' }, {}] }, {}] },
    expected: ['/owners/1/dogs/1/name required', '/owners/2/dogs/0/name required'],
  },
];

for (const { name, expected, ...form } of cases) test(name, () => assert.deepEqual(briefly(form), expected));
