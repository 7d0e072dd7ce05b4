import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DefinitionError,
  type FormDefinition,
  FormModel,
  type Json,
  type JsonObject,
  readDefinition,
} from '@amtform/model';
import { validate } from '@amtform/validation';
import { createAjvValidate } from '@amtform/validation/ajv';
import { hostileDefinitions } from '../../testing/hostile-definitions.js';
import { checkDefinition } from './check-definition.js';

const prototypes = [Object, Array, Function, String, Number, Boolean, Map, Set, RegExp].map(
  (type) => type.prototype as object,
);

/** Names that lead to what all objects share. JSON.parse makes them members of their own. */
const hostileNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const members = (value: string) => hostileNames.map((name) => `"${name}":${value}`).join(',');
const inner = `{${members('{"polluted":1}')},"polluted":1}`;

const definitions: readonly string[] = [
  ...hostileDefinitions().flatMap(({ texts }) => texts.slice(0, 30)),
  `{"type":"object","properties":{${members('{"type":"object","properties":{"polluted":{"default":1}}}')}}}`,
  `{"type":"object","properties":{"a":{"type":"object","additionalProperties":{"type":"string"},"default":${inner}}}}`,
  `{"id":"a","version":"1.0.0","language":"de","title":"A","schema":{"properties":{"a":{"type":"string"}}},"fields":{${members('{"label":"x"}')}},"texts":{${members('{"title":"x"}')}}}`,
  `{"properties":{"a":{"type":"string"}},${members('{"polluted":true}')}}`,
];
const answers = [inner, `{"a":${inner}}`, `{"kind":{"kind":${inner}}}`, `[${inner}]`].map(
  (text) => JSON.parse(text) as Json,
);

/** Everything that each object inherits, with its values. */
function inherited(): unknown {
  return prototypes.map((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)));
}

test('No definition and no answer changes what all objects share.', (t) => {
  const before = inherited();
  for (const text of definitions) {
    checkDefinition(text);
    const definition = readOrRefuse(text);
    if (definition) for (const answer of answers) useAll(definition, answer);
    assert.deepEqual(inherited(), before, text.slice(0, 200));
  }
  assert.equal(({} as JsonObject)['polluted'], undefined);
  t.diagnostic(`${String(definitions.length)} definitions, ${String(answers.length)} answers each`);
});

function readOrRefuse(text: string): FormDefinition | undefined {
  try {
    return readDefinition(JSON.parse(text));
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return undefined;
  }
}

function useAll(definition: FormDefinition, answer: Json): void {
  const { schema } = definition;
  for (const judge of [validate, createAjvValidate()]) judge(schema, answer, { document: schema });
  const model = new FormModel(definition, { validate, answers: answer });
  for (const name of hostileNames) model.setAnswer(`/a/${name}`, 'polluted');
  model.setAnswer('/__proto__/polluted', 'polluted');
  model.submission();
}
