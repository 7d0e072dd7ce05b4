import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../testing/form-of.js';
import { nodeAt } from '../../testing/nodes-of.js';
import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import { tidyAnswer } from './tidy-answer.js';

function tidied(schema: Schema, answer: Json): Json | undefined {
  const model = formOf({ type: 'object', properties: { a: schema } }, { answers: { a: answer } });
  return tidyAnswer(nodeAt(model, 'field', '/a'));
}

test('Blanks at the ends of a text are taken away, those inside stay.', () => {
  assert.equal(tidied({ type: 'string' }, '  Anna  Maria '), 'Anna  Maria');
});

test('An account number loses the spaces between its groups and is written in capitals.', () => {
  assert.equal(tidied({ type: 'string', format: 'iban' }, ' de89 3704 0044 '), 'DE8937040044');
});

test('What is no text stays as it is.', () => {
  assert.equal(tidied({ type: 'number' }, 5), 5);
  assert.equal(tidied({ type: 'boolean' }, false), false);
});
