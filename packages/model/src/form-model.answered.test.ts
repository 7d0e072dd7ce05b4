import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { nodeAt } from '../testing/nodes-of.js';
import type { Json } from './json/json.js';
import type { Schema } from './schema/schema.js';

const properties: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  long: { type: 'string', maxLength: 1000 },
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  yesNo: { type: 'boolean' },
  consent: { const: true },
  choice: { enum: ['a', 'b'] },
  choices: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } },
  group: {
    type: 'object',
    properties: { text: { type: 'string' }, inner: { properties: { text: { type: 'string' } } } },
  },
  list: { type: 'array', items: { type: 'object', properties: { text: { type: 'string' } } } },
};
const schema: Schema = { type: 'object', properties };

/** An answer of each kind, and what takes it back. */
const answers: readonly (readonly [pointer: string, answer: Json, blank: Json | undefined])[] = [
  ['/text', 'x', ''],
  ['/text', 'x', ' \t\n'],
  ['/text', 'x', undefined],
  ['/text', 'x', null],
  ['/long', 'x\ny', '\n'],
  ['/date', '2026-02-29', ''],
  ['/number', 0, ''],
  ['/number', '1,5x', ' '],
  ['/yesNo', false, undefined],
  ['/yesNo', true, ''],
  ['/consent', true, false],
  ['/choice', 'a', undefined],
  ['/choice', 'a', ''],
  ['/choices', ['a'], []],
  ['/group/text', 'x', ''],
  ['/group/inner/text', 'x', undefined],
  ['/group', { text: 'x' }, { text: '', inner: {} }],
  ['/list', [{ text: 'x' }], []],
];

for (const [pointer, answer, blank] of answers) {
  test(`At ${pointer} ${JSON.stringify(answer)} is an answer, and ${JSON.stringify(blank ?? null)} is none.`, () => {
    const model = formOf(schema);
    model.setAnswer(pointer, answer);
    assert.deepEqual(model.node(pointer)?.answer, answer);
    model.setAnswer(pointer, blank);
    assert.deepEqual(model.answers, {});
    assert.deepEqual(model.submission(), {});
    assert.equal(model.node(pointer)?.answer, undefined);
  });
}

test('No to a question is an answer that is sent.', () => {
  const model = formOf(schema);
  model.setAnswer('/yesNo', false);
  assert.deepEqual(model.submission(), { yesNo: false });
});

test('Text is stored in NFC, so that the same answer typed on another device is no change.', () => {
  const model = formOf(schema);
  model.setAnswer('/text', 'Jose\u0301');
  assert.deepEqual(model.answers, { text: 'José' });
  model.subscribe(() => assert.fail('called'));
  model.setAnswer('/text', 'José');
});

test('What cannot be read in the kind of the field is stored as it was typed.', () => {
  const model = formOf(schema);
  model.setAnswer('/number', '12a');
  model.setAnswer('/date', 'tomorrow');
  assert.deepEqual(model.answers, { number: '12a', date: 'tomorrow' });
});

test('Answers that come with the form are tidied in the same way.', () => {
  const model = formOf(schema, {
    answers: {
      text: '',
      number: null,
      consent: false,
      choices: [],
      group: { text: ' ' },
      list: [{ text: '' }],
      date: 'e\u0301',
    },
  });
  assert.deepEqual(model.submission(), { date: 'é', list: [{}] });
  assert.equal(nodeAt(model, 'field', '/consent').answer, undefined);
});

test('A group that was answered and emptied again is untouched again.', () => {
  const model = formOf(schema);
  model.setAnswer('/group/text', 'x');
  model.setAnswer('/group/inner/text', 'y');
  model.setAnswer('/group/text', undefined);
  assert.deepEqual(model.answers, { group: { inner: { text: 'y' } } });
  model.setAnswer('/group/inner/text', '');
  assert.equal(model.node('/group')?.answer, undefined);
});

test('Required means that an answer has to be given, whether the place is answered or not.', () => {
  const model = formOf({ ...(schema as object), required: ['text', 'group'] });
  assert.deepEqual(
    ['/text', '/group', '/date'].map((pointer) => model.node(pointer)?.required),
    [true, true, false],
  );
});
