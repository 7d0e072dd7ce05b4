import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DefinitionError, FormModel, type Json, type JsonObject, readDefinition } from '@amtform/model';
import { validate } from '@amtform/validation';
import { createAjvValidate } from '@amtform/validation/ajv';
import { hostileDefinitions } from '../../testing/hostile-definitions.js';
import { checkDefinition } from './check-definition.js';

/** What has to come of a definition. */
interface Wanted {
  /** Whether no form is made of it: an error that says where and what to do. */
  readonly refused?: boolean;
  /** A rule that has to find something. Without it no rule finds an error, unless the definition is refused. */
  readonly rule?: string;
  /** Members that a definition needs to become a form. */
  readonly more?: JsonObject;
  /** Answers with the verdict that browser and receiver have to give. */
  readonly verdicts?: readonly (readonly [answer: Json, isValid: boolean])[];
}

const refused: Wanted = { refused: true };
const many = Array.from({ length: 2000 }, (_, i): Json => ({ id: i }));
const amounts = [19.99, 0.07, 1.1, 4.35].map((amount) => [amount, true] as const);

const wanted: Readonly<Record<string, Wanted>> = {
  d01: refused,
  d02: { verdicts: [[{}, true]] },
  d03: { refused: true, rule: 'required-without-property' },
  d04: refused,
  d05: refused,
  d06: refused,
  d07: refused,
  d08: { verdicts: [[{ kind: {} }, true]] },
  d09: refused,
  d10: { verdicts: [[{ a: ['x'] }, true]] },
  d11: {
    verdicts: [
      [{ a: '9999' }, true],
      [{ a: '10000' }, false],
    ],
  },
  d12: {
    verdicts: [
      [{ a: '999' }, true],
      [{ a: '10000' }, false],
    ],
  },
  d13: refused,
  d14: {
    rule: 'unbounded-unique-list',
    verdicts: [
      [many, true],
      [[...many, { id: 0 }], false],
    ],
  },
  d15: { verdicts: [[Array.from({ length: 10_000 }, () => 'x'), false]] },
  d16: refused,
  d17: refused,
  d18: {
    verdicts: [
      ['a', true],
      [1, false],
    ],
  },
  d19: refused,
  d20: refused,
  d21: {
    more: { properties: { a: { type: 'string' } } },
    verdicts: [
      [{ a: 'x' }, true],
      [{ a: 1 }, false],
    ],
  },
  d22: refused,
  d23: refused,
  d24: { rule: 'unknown-keyword' },
  d25: {
    verdicts: [
      ['12345', true],
      ['1234', false],
    ],
  },
  d26: refused,
  d27: refused,
  d28: refused,
  d29: { refused: true, rule: 'pattern-only-valid-without-u' },
  d30: {
    verdicts: [
      ['a.b-c', true],
      ['a b', false],
    ],
  },
  d31: { rule: 'catastrophic-pattern' },
  d32: { verdicts: [...amounts, [0.001, false]] },
  d33: {
    verdicts: [
      [JSON.parse('1e400') as Json, false],
      [1e40, true],
    ],
  },
  d34: {
    verdicts: [
      ['9007199254740993', false],
      [9007199254740991, true],
    ],
  },
  d35: {},
  d36: { rule: 'default-does-not-fit' },
  d37: { refused: true, rule: 'required-without-property' },
  d38: { rule: 'contradicting-limits' },
  d39: { refused: true, rule: 'then-without-if' },
  d40: refused,
  d41: {
    verdicts: [
      [{ a: 'x' }, true],
      [{ b: 'x' }, false],
    ],
  },
  d42: {
    verdicts: [
      [{ 'a/b': 1, 'c~d': 2, '': 3, submit: 'x' }, true],
      [{ '': 'x' }, false],
    ],
  },
  d43: { rule: 'duplicate-key' },
  d44: { more: { type: 'string' }, verdicts: [['a', true]] },
  d45: refused,
};

const collection = hostileDefinitions();

for (const { id, what, texts } of collection) {
  test(`Hostile definition ${id} (${what}) is treated as wanted.`, () => {
    const { more, rule, ...rest } = wanted[id] ?? assert.fail('Nothing is wanted for it.');
    for (const given of texts) {
      const text = more ? JSON.stringify({ ...(JSON.parse(given) as JsonObject), ...more }) : given;
      const findings = checkDefinition(text);
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (rule !== undefined)
        assert.ok(
          findings.some((finding) => finding.rule === rule),
          text.slice(0, 200),
        );
      assert.equal(
        errors.some((finding) => finding.rule === 'definition' || finding.rule === rule) || !rest.refused,
        true,
      );
      if (rule === undefined && !rest.refused) assert.deepEqual(errors, []);
      reads(text, rest);
    }
  });
}

test('All 45 hostile definitions are as wanted.', (t) => {
  t.diagnostic(`${String(collection.length)} definitions`);
  if (collection.length > 0)
    assert.deepEqual(
      collection.map(({ id }) => id),
      Object.keys(wanted),
    );
});

function reads(text: string, { refused: isRefused = false, verdicts = [] }: Wanted): void {
  const json = JSON.parse(text) as Json;
  if (isRefused) {
    assert.throws(
      () => readDefinition(json),
      (error) => error instanceof DefinitionError && isTold(error),
    );
    return;
  }
  const definition = readDefinition(json);
  const model = new FormModel(definition, { validate });
  assert.ok(model.root.visible);
  const { schema } = definition;
  for (const [answer, isValid] of verdicts)
    for (const judge of [validate, createAjvValidate()])
      assert.equal(
        judge(schema, answer, { document: schema }).length === 0,
        isValid,
        JSON.stringify(answer).slice(0, 99),
      );
}

/** Whether each fault says what is wrong and what to do about it. */
function isTold({ faults }: DefinitionError): boolean {
  return faults.length > 0 && faults.every(({ reason, remedy }) => reason !== '' && remedy !== '');
}
