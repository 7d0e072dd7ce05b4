import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '@amtform/model';
import { Ajv } from 'ajv';
import { jsonForms } from '../../../testing/imported-forms.js';

const text = { type: 'string' } as const;
const properties = {
  a: text,
  n: { type: 'number' },
  list: { type: 'array', items: text },
  group: { type: 'object', properties: { in: text, b: { type: 'boolean' } } },
  x: text,
} as const;
const control = (name: string, more = {}) => ({ type: 'Control', scope: `#/properties/${name}`, ...more });

/** A form that asks for `x` under a rule. */
function withRule(rule: Json) {
  const names = Object.keys(properties);
  return jsonForms(properties, {
    type: 'VerticalLayout',
    elements: names.map((name) => control(name, name === 'x' ? { rule } : {})),
  });
}

const schemas: readonly Json[] = [
  { const: 'yes' },
  { enum: ['yes', 'maybe'] },
  { not: { const: 'yes' } },
  { type: 'string', minLength: 3 },
  { minLength: 3 },
  { minimum: 2, maximum: 5 },
  { not: { minimum: 2 } },
  { anyOf: [{ const: 'yes' }, { const: 3 }] },
  { allOf: [{ type: 'string' }, { pattern: '^y' }] },
  { oneOf: [{ const: 'yes' }, { minimum: 2 }] },
  { if: { const: 'yes' }, then: false, else: { minLength: 1 } },
  { contains: { const: 'yes' } },
  { properties: { in: { const: 'yes' } }, required: ['in'] },
  { properties: { in: { const: 'yes' } } },
  {},
  true,
  false,
];
const answers: readonly JsonObject[] = [
  { n: 1 },
  { a: 'yes' },
  { a: 'no' },
  { a: 'maybe', n: 3 },
  { n: 3 },
  { list: ['yes'], group: { in: 'yes' } },
  { list: ['no'], group: { in: 'no', b: true } },
];
const scopes = { a: '#/properties/a', n: '#/properties/n', list: '#/properties/list', group: '#/properties/group' };

/** What JSON Forms makes of a condition: its schema judges the value, or `undefined` where there is none. */
function verdictOf(schema: Json) {
  const judge = new Ajv({ strict: false }).compile(schema as object | boolean);
  return (value: unknown, failWhenUndefined: boolean): boolean =>
    !(failWhenUndefined && value === undefined) && judge(value);
}

for (const schema of schemas) {
  test(`A rule with the schema ${JSON.stringify(schema)} shows and hides as JSON Forms does.`, () => {
    const holds = verdictOf(schema);
    for (const [name, scope] of Object.entries(scopes)) {
      for (const failWhenUndefined of [false, true]) {
        const condition = { scope, schema, failWhenUndefined };
        const shown = withRule({ effect: 'SHOW', condition });
        const hidden = withRule({ effect: 'HIDE', condition });
        assert.deepEqual([shown.missed, hidden.missed], [[], []]);
        for (const answer of answers) {
          shown.model.setAnswer('', answer);
          hidden.model.setAnswer('', answer);
          const expected = holds(answer[name], failWhenUndefined);
          const seen = [shown.model.node('/x')?.visible, hidden.model.node('/x')?.visible];
          assert.deepEqual(seen, [expected, !expected], `${scope} in ${JSON.stringify(answer)}`);
        }
      }
    }
  });
}

test('A rule on the whole form holds before the first answer where its schema allows an empty form.', () => {
  const empty = { scope: '#', schema: { not: { required: ['a'] } } };
  const { model } = withRule({ effect: 'SHOW', condition: empty });
  assert.equal(model.node('/x')?.visible, true);
  model.setAnswer('/a', 'yes');
  assert.equal(model.node('/x')?.visible, false);
});

test('Conditions are joined by AND and OR, and a LEAF names the value.', () => {
  const a = { type: 'LEAF', scope: '#/properties/a', expectedValue: 'yes' };
  const n = { scope: '#/properties/n', schema: { minimum: 2 }, failWhenUndefined: true };
  const and = withRule({ effect: 'SHOW', condition: { type: 'AND', conditions: [a, n] } }).model;
  const or = withRule({ effect: 'SHOW', condition: { type: 'OR', conditions: [a, n] } }).model;
  for (const [answer, both, one] of [
    [{ a: 'yes' }, false, true],
    [{ n: 2 }, false, true],
    [{ a: 'yes', n: 2 }, true, true],
    [{ a: 'no', n: 1 }, false, false],
  ] as const) {
    and.setAnswer('', answer);
    or.setAnswer('', answer);
    assert.deepEqual([and.node('/x')?.visible, or.node('/x')?.visible], [both, one]);
  }
});

test('A rule on a page shows the page.', () => {
  const rule = { effect: 'SHOW', condition: { scope: '#/properties/a', schema: { const: 'yes' } } };
  const { definition, missed } = jsonForms(properties, {
    type: 'Categorization',
    elements: [
      { type: 'Category', label: 'A', elements: [control('a')] },
      { type: 'Category', label: 'X', rule, elements: [control('x')] },
    ],
  });
  assert.deepEqual(definition.pages?.[1]?.showWhen, { at: '/a', matches: { const: 'yes' } });
  assert.equal(definition.fields?.['/x'], undefined);
  assert.deepEqual(missed, []);
});

test('A rule on a layout is one on everything in it, besides their own.', () => {
  const rule = (value: string) => ({
    effect: 'SHOW',
    condition: { scope: '#/properties/a', schema: { const: value } },
  });
  const { definition } = jsonForms(properties, {
    type: 'VerticalLayout',
    elements: [
      control('a'),
      { type: 'VerticalLayout', rule: rule('yes'), elements: [control('n'), control('x', { rule: rule('no') })] },
    ],
  });
  const yes = { at: '/a', matches: { const: 'yes' } };
  assert.deepEqual(definition.fields?.['/n']?.showWhen, yes);
  assert.deepEqual(definition.fields['/x']?.showWhen, { all: [yes, { at: '/a', matches: { const: 'no' } }] });
});

test('A rule on a group that is an object is one on the object.', () => {
  const rule = { effect: 'HIDE', condition: { scope: '#/properties/a', schema: { const: 'yes' } } };
  const elements = ['in', 'b'].map((name) => control(`group/properties/${name}`));
  const { definition } = jsonForms(properties, {
    type: 'VerticalLayout',
    elements: [control('a'), { type: 'Group', label: 'G', rule, elements }],
  });
  assert.deepEqual(definition.fields?.['/group'], {
    label: 'G',
    showWhen: { not: { at: '/a', matches: { const: 'yes' } } },
  });
});

test('A rule in a detail looks at the entry that it stands in.', () => {
  const dogs = { type: 'array', items: { type: 'object', properties: { kind: text, other: text } } } as const;
  const rule = { effect: 'SHOW', condition: { scope: '#/properties/kind', schema: { const: 'other' } } };
  const { model } = jsonForms(
    { dogs },
    control('dogs', {
      options: { detail: { type: 'VerticalLayout', elements: [control('kind'), control('other', { rule })] } },
    }),
  );
  model.setAnswer('/dogs', [{ kind: 'other' }, { kind: 'poodle' }]);
  assert.equal(model.node('/dogs/0/other')?.visible, true);
  assert.equal(model.node('/dogs/1/other')?.visible, false);
});

for (const [what, rule] of [
  ['that enables', { effect: 'ENABLE', condition: { scope: '#/properties/a', schema: { const: 'yes' } } }],
  ['that disables', { effect: 'DISABLE', condition: { scope: '#/properties/a', schema: { const: 'yes' } } }],
  ['with an unknown effect', { effect: 'BLINK', condition: { scope: '#/properties/a', schema: {} } }],
  ['without a condition', { effect: 'SHOW' }],
  ['with a scope that leads nowhere', { effect: 'SHOW', condition: { scope: '#/properties/zz', schema: {} } }],
  ['without a scope', { effect: 'SHOW', condition: { schema: {} } }],
  ['without a schema', { effect: 'SHOW', condition: { scope: '#/properties/a' } }],
  ['with a reference', { effect: 'SHOW', condition: { scope: '#/properties/a', schema: { $ref: '#/definitions/b' } } }],
  ['with a broken schema', { effect: 'SHOW', condition: { scope: '#/properties/a', schema: { pattern: '(' } } }],
  ['with a broken part', { effect: 'SHOW', condition: { type: 'AND', conditions: [{ scope: '#/properties/a' }] } }],
  ['with no parts', { effect: 'SHOW', condition: { type: 'OR' } }],
  ['that is none', 'SHOW'],
] as const) {
  test(`A rule ${what} is listed, and the field is always shown.`, () => {
    const { missed, model } = withRule(rule);
    assert.deepEqual(missed, ['/elements/4/rule']);
    assert.equal(model.node('/x')?.visible, true);
  });
}
