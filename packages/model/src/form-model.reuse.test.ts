import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FormModel } from './form-model.js';
import type { Json } from './json/json.js';
import type { FormNode } from './node/form-node.js';
import { formOf } from '../testing/form-of.js';
import { nodesOf } from '../testing/nodes-of.js';
import { Random } from '../testing/random.js';
import { randomConditions } from '../testing/random-conditions.js';
import { randomSchema } from '../testing/random-schema.js';
import { randomStep } from '../testing/random-step.js';
import { simpleValidate } from '../testing/simple-validate.js';

const forms = Number(process.env['FORMS'] ?? 400);
const start = Number(process.env['START'] ?? 0);
const steps = 25;

/** Freezes what the model holds now: a later change in place throws. */
function freeze(json: Json): void {
  if (typeof json !== 'object' || json === null || Object.isFrozen(json)) return;
  Object.freeze(json);
  Object.values(json).forEach(freeze);
}

/** The places where something can be asked, as far as the tree shows them with some answers. */
function placesOf(model: FormModel): string[] {
  return [...new Set(nodesOf(model.root).map((node) => node.place))];
}

/** The tree as plain data. Keys of entries only have to be unique: a new model counts from the start. */
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
  for (let seed = start; seed < start + forms; seed++) {
    const random = new Random(seed);
    const schema = randomSchema(random);
    const first = formOf(schema);
    for (let i = 0; i < 6; i++) randomStep(random, first);
    const model = formOf(schema, randomConditions(random, placesOf(first)));
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
