import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { nodesOf } from '../testing/nodes-of.js';
import { Random } from '../testing/random.js';
import { randomConditions } from '../testing/random-conditions.js';
import { randomSchema } from '../testing/random-schema.js';
import { randomStep } from '../testing/random-step.js';
import { simpleValidate } from '../testing/simple-validate.js';
import { FormModel } from './form-model.js';
import type { Json } from './json/json.js';
import type { FormNode } from './node/form-node.js';

const forms = 60;
const steps = 20;

/** Freezes what the model holds now: a later change in place throws. */
function freeze(json: Json): void {
  if (typeof json !== 'object' || json === null || Object.isFrozen(json)) return;
  Object.freeze(json);
  Object.values(json).forEach(freeze);
}

/** The places of a form as far as some random answers show them. */
function placesOf(random: Random, model: FormModel): string[] {
  for (let i = 0; i < 6; i++) randomStep(random, model);
  return [...new Set(nodesOf(model.root).map((node) => node.place))];
}

/** The tree as plain data. Keys of entries only have to differ: a new model counts from the start. */
function content(node: FormNode): unknown {
  if (node.type === 'field') return node;
  const children = node.children.map(content);
  return node.type === 'list' ? { ...node, children, keys: new Set(node.keys).size } : { ...node, children };
}

/** A new model with what another one holds. A choice that is open there must not be guessed here. */
function madeAnew(model: FormModel): FormModel {
  const open = nodesOf(model.root).flatMap((node) => (node.type === 'choice' ? [[node.id, undefined]] : []));
  const branches = { ...(Object.fromEntries(open) as Record<string, number>), ...model.branches };
  return new FormModel(model.definition, { validate: simpleValidate, answers: model.answers, branches });
}

test('After any steps the tree is the one that a new model makes of the same answers and branches.', () => {
  for (let seed = 0; seed < forms; seed++) {
    const random = new Random(seed);
    const schema = randomSchema(random);
    const model = formOf(schema, randomConditions(random, placesOf(random, formOf(schema))));
    const done: string[] = [];
    for (let i = 0; i < steps; i++) {
      done.push(randomStep(random, model));
      freeze(model.answers);
      const anew = madeAnew(model);
      const message = `form ${String(seed)}: ${done.join('; ')}`;
      assert.deepEqual(content(model.root), content(anew.root), message);
      assert.deepEqual(model.submission(), anew.submission(), message);
    }
  }
});

test('Random steps store the answers, so that the comparison above compares something.', () => {
  const random = new Random(1);
  const model = formOf(randomSchema(random));
  for (let i = 0; i < steps; i++) randomStep(random, model);
  assert.notDeepEqual(model.submission(), {});
});
