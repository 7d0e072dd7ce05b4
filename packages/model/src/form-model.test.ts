import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { nodeAt } from '../testing/nodes-of.js';
import { readDefinition } from './definition/read-definition.js';
import { FormModel } from './form-model.js';
import type { Issue } from './issue/issue.js';
import type { Validate } from './issue/validate.js';
import type { Json } from './json/json.js';

const text = { type: 'string' };
const schema = { type: 'object', properties: { a: text, b: text } };
const issue = (pointer: string): Issue => ({ pointer, code: 'x', params: {}, severity: 'error', labels: [] });

/** A model whose verdicts are counted. */
function countedModel() {
  const asked: Json[] = [];
  const validate: Validate = (_, answer) => {
    asked.push(answer);
    return [issue('/a')];
  };
  return { asked, model: new FormModel(readDefinition(schema), { validate }) };
}

test('A new model has nothing answered, and asks what the schema describes.', () => {
  const model = formOf(schema);
  assert.deepEqual(model.answers, {});
  assert.deepEqual(
    nodeAt(model, 'group', '').children.map((node) => node.pointer),
    ['/a', '/b'],
  );
});

test('A stored answer is in the answers, at its node and in the submission.', () => {
  const model = formOf(schema);
  model.setAnswer('/a', 'x');
  assert.deepEqual([model.answers, model.node('/a')?.answer, model.submission()], [{ a: 'x' }, 'x', { a: 'x' }]);
});

test('Each listener is called once after a change, when the change is done.', () => {
  const model = formOf(schema);
  const seen: Json[] = [];
  model.subscribe(() => seen.push(model.answers));
  model.setAnswer('/a', 'x');
  assert.deepEqual(seen, [{ a: 'x' }]);
});

test('An answer that is already there is no change, and nobody is called.', () => {
  const model = formOf(schema, { answers: { a: 'x' } });
  const before = model.root;
  model.subscribe(() => assert.fail('called'));
  model.setAnswer('/a', 'x');
  model.setAnswer('/b', '');
  model.setAnswer('/b', undefined);
  assert.equal(model.root, before);
});

test('A listener that ends its subscription is not called again, not even by the change that it was told of.', () => {
  const model = formOf(schema);
  let calls = 0;
  const end = model.subscribe(() => {
    calls++;
    end();
  });
  model.setAnswer('/a', 'x');
  model.setAnswer('/a', 'y');
  assert.equal(calls, 1);
});

test('Answers that were given at the start are never changed in place, nor are earlier ones.', () => {
  const model = formOf(schema, { answers: { a: 'x', b: 'y' } });
  const first = model.answers;
  model.setAnswer('/a', 'z');
  assert.deepEqual(
    [first, model.answers],
    [
      { a: 'x', b: 'y' },
      { a: 'z', b: 'y' },
    ],
  );
});

test('A key stroke judges nothing; the issues are found once, when somebody asks for them.', () => {
  const { asked, model } = countedModel();
  model.setAnswer('/a', 'x');
  model.setAnswer('/a', 'xy');
  assert.equal(asked.length, 0);
  const { issues } = model;
  assert.equal(model.issues, issues);
  assert.deepEqual([asked, issues], [[{ a: 'xy' }], [issue('/a')]]);
});

test('After a change the issues are found anew, on the answers as they would be sent.', () => {
  const { asked, model } = countedModel();
  assert.equal(model.issues.length, 1);
  model.setAnswer('/unknown', null);
  model.setAnswer('/a', 'x');
  assert.equal(model.issues.length, 1);
  assert.deepEqual(asked, [{}, { a: 'x' }]);
});

test('The verdict gets the whole schema and the present tree.', () => {
  const validate: Validate = (given, _, { document, node }) => {
    assert.equal(given, model.definition.schema);
    assert.equal(document, model.definition.schema);
    assert.equal(node, model.root);
    return [];
  };
  const model: FormModel = new FormModel(readDefinition(schema), { validate });
  assert.deepEqual(model.issues, []);
});

test('Answers that are set as a whole replace all others, and choices are read from them as at the start.', () => {
  const way = {
    oneOf: [
      { properties: { c: text }, required: ['c'] },
      { properties: { d: text }, required: ['d'] },
    ],
  };
  const model = formOf({ ...schema, ...way }, { answers: { a: 'x', c: 'y' } });
  assert.equal(nodeAt(model, 'choice', '').chosen, 0);
  model.setAnswer('', { b: 'z', d: 'w' });
  assert.equal(nodeAt(model, 'choice', '').chosen, 1);
  assert.deepEqual(model.submission(), { b: 'z', d: 'w' });
  model.setAnswer('', {});
  assert.deepEqual([model.answers, nodeAt(model, 'choice', '').chosen], [{}, undefined]);
});

test('A form of one field takes its answer at the root.', () => {
  const model = formOf({ type: 'string' });
  model.setAnswer('', 'x');
  assert.deepEqual([model.root.type, model.answers, model.submission()], ['field', 'x', 'x']);
});

test('Words of the definition win over those of the schema, and a name is made readable where neither has any.', () => {
  const model = formOf(
    {
      type: 'object',
      properties: { a: { ...text, title: 'A', description: 'Help' }, b: { ...text, title: 'B' }, hausNr: text },
    },
    { fields: { '/a': { label: 'First', hint: 'More help' } } },
  );
  const words = nodeAt(model, 'group', '').children.map(({ label, hint }) => [label, hint]);
  assert.deepEqual(words, [
    ['First', 'More help'],
    ['B', undefined],
    ['Haus nr', undefined],
  ]);
});

test('A kind that the definition names wins over the one that the schema suggests.', () => {
  const model = formOf(schema, { fields: { '/a': { kind: 'long-text' } } });
  assert.deepEqual([nodeAt(model, 'field', '/a').kind, nodeAt(model, 'field', '/b').kind], ['long-text', 'text']);
});

test('What stands in a group that only shows its answers only shows its own.', () => {
  const model = formOf({
    type: 'object',
    properties: { g: { type: 'object', readOnly: true, properties: { a: text } } },
  });
  assert.ok(model.node('/g/a')?.readOnly);
});
