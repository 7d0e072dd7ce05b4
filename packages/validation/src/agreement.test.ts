import { format as oracleFormats, type Schema as OracleSchema, validate as oracle } from '@cfworker/json-schema';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAjvValidate } from './ajv/create-ajv-validate.js';
import { formats } from './formats/formats.js';
import { validate } from './interpreter/validate.js';
import { plainDocumentOf } from './plain-schema/plain-document-of.js';
import { randomAnswer, randomSchema, randomSeries } from './random-schema.test.support.js';

const schemas = 1700;
const answersEach = 6;

test('The browser, the receiver and a third validator agree on whether generated answers are valid', (t) => {
  for (const [name, accepts] of formats) oracleFormats[name] = accepts;
  const random = randomSeries(20_26);
  const receiver = createAjvValidate();
  const counts = { valid: 0, invalid: 0 };
  for (let i = 0; i < schemas; i++) {
    const schema = randomSchema(random);
    const plain = plainDocumentOf(schema, schema);
    const targets = plain.targets as Record<string, OracleSchema | boolean>;
    for (let j = 0; j < answersEach; j++) {
      const answer = randomAnswer(random);
      const isValid = validate(schema, answer, { document: schema }).length === 0;
      const said = `${JSON.stringify(schema)} on ${JSON.stringify(answer)}`;
      assert.equal(receiver(schema, answer, { document: schema }).length === 0, isValid, `receiver: ${said}`);
      assert.equal(oracle(answer, plain.root, '2020-12', targets).valid, isValid, `third validator: ${said}`);
      counts[isValid ? 'valid' : 'invalid']++;
    }
  }
  t.diagnostic(`${String(counts.valid)} valid and ${String(counts.invalid)} invalid answers, 0 disagreements`);
  assert.ok(Math.min(counts.valid, counts.invalid) > 2000);
});
