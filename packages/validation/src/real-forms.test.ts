import {
  appendPointer,
  type FormNode,
  FormModel,
  isJsonObject,
  type Json,
  readDefinition,
  type SchemaObject,
  submittedAnswers,
} from '@amtform/model';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createAjvValidate } from './ajv/create-ajv-validate.js';
import { validate } from './interpreter/validate.js';
import { unconditionalLeaves } from './unconditional-leaves.test.support.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/forms');
const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
if (files.length === 0) console.warn(`There is no folder ${folder}: no real form was read.`);

const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as SchemaObject;

/** Adds one entry to each list that has none, so that what entries ask can be seen. */
function openLists(model: FormModel, node: FormNode): void {
  if (node.type === 'field') return;
  if (node.type === 'list' && node.children.length === 0 && node.canAdd) {
    model.setAnswer(node.pointer, [node.emptyEntry]);
    const now = model.node(node.pointer);
    if (now) openLists(model, now);
    return;
  }
  for (const child of node.children) openLists(model, child);
}

/** Where something is asked: fields, and choices between ways to answer. */
function fieldPlaces(node: FormNode): string[] {
  if (node.type === 'field') return [node.place];
  const own = node.type === 'choice' && node.options.length > 0 ? [node.place] : [];
  return [...own, ...node.children.flatMap(fieldPlaces)];
}

/** Every answer of a document on its own, as a person gives them one after the other. */
function* singleAnswers(json: Json, pointer = ''): Generator<readonly [pointer: string, answer: Json]> {
  const isOpen = (Array.isArray(json) || isJsonObject(json)) && Object.keys(json).length > 0;
  if (!isOpen) yield [pointer, json];
  else
    for (const [name, value] of Object.entries(json)) yield* singleAnswers(value as Json, appendPointer(pointer, name));
}

for (const file of files.filter((name) => name.endsWith('.schema.json'))) {
  test(`${file} asks for every leaf of its schema, or says by name what is wrong with it`, (t) => {
    const schema = read(file);
    let model: FormModel;
    try {
      model = new FormModel(readDefinition(schema), { validate });
    } catch (error) {
      assert.match(String(error), /^DefinitionError: \//);
      t.diagnostic(String(error));
      return;
    }
    openLists(model, model.root);
    const asked = new Set(fieldPlaces(model.root));
    const wanted = unconditionalLeaves(model.definition.schema as SchemaObject);
    t.diagnostic(`${String(wanted.size)} leaves in any case, ${String(asked.size)} fields`);
    assert.deepEqual(
      [...wanted].filter((place) => !asked.has(place) && !asked.has(`${place}/*`)),
      [],
    );
    assert.ok(asked.size > 0);
  });
}

for (const file of files.filter((name) => name.endsWith('.example.json'))) {
  const schemaFile = file.replace('.example.json', '.schema.json');
  if (!files.includes(schemaFile)) continue;
  test(`The answers of ${file}, given through the form, come back equal and valid`, () => {
    const definition = readDefinition(read(schemaFile));
    const answers = read(file) as Json;
    // Blank text is no answer: it is the one thing that does not come back.
    const wanted = JSON.parse(
      JSON.stringify(answers, (_, value: unknown) => (value === '' ? undefined : value)),
    ) as Json;
    // Which branches people chose cannot be told from single answers, so a first form tells it.
    const { branches } = new FormModel(definition, { validate, answers });
    const model = new FormModel(definition, { validate, branches });
    for (const [pointer, answer] of singleAnswers(answers)) model.setAnswer(pointer, answer);
    assert.deepEqual(submittedAnswers(model.root), wanted);
    assert.deepEqual(model.issues, []);
    const { schema } = definition;
    assert.deepEqual(createAjvValidate()(schema, model.submission(), { document: schema }), []);
  });
}
