import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DefinitionError, FormModel, type FormDefinition, formPages, type Json, readDefinition } from '@amtform/model';
import { createAjvValidate } from '../ajv/create-ajv-validate.js';
import { validate } from '../interpreter/validate.js';

const text = { type: 'string' };
const address = { type: 'object', properties: { street: text, town: text }, required: ['street'] };
const choices = { type: 'array', uniqueItems: true, items: { enum: ['a', 'b', 'none', 'other'] } };
const schema = {
  type: 'object',
  required: ['home'],
  properties: {
    home: address,
    work: { ...text, title: 'Work' },
    ways: choices,
    last: text,
    waysOther: { ...text, title: 'Which' },
    mail: { ...address, required: ['street', 'town'] },
    age: { type: 'integer' },
    people: {
      type: 'array',
      items: { type: 'object', properties: { age: { type: 'integer' }, own: text, same: text } },
    },
  },
};
const old = { id: 'old', when: { at: '/age', matches: { minimum: 100 } }, text: 'Unusual?' };
const fields: NonNullable<FormDefinition['fields']> = {
  '/mail': { sameAs: { as: '/home', label: 'Same as home' } },
  '/ways': { exclusive: ['none'], other: { option: 'other', text: '/waysOther' } },
  '/age': { warnings: [old] },
  '/people/*/age': { warnings: [{ ...old, when: { at: '/people/*/age', matches: { minimum: 100 } } }] },
  '/people/*/same': { sameAs: { as: '/people/*/own' } },
};
const base = { id: 'x', version: '1.0.0', language: 'de', title: 'X', schema };

function modelOf(answers: Json = { home: { street: 'A' } }, more: Partial<FormDefinition> = {}): FormModel {
  return new FormModel(readDefinition({ ...base, fields, ...more }), { validate, answers });
}

/** The issues as `pointer code`; the receiver must tell the same. */
function issuesOf(model: FormModel): string[] {
  const { definition, answers, branches } = model;
  const receiver = new FormModel(definition, { validate: createAjvValidate(), answers, branches });
  assert.deepEqual(receiver.issues, model.issues);
  return model.issues.map(({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? '?' : ''}`);
}

const faultsOf = (more: object): string[] => {
  try {
    readDefinition({ ...base, ...more });
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.faults.map(({ path, reason }) => `${path} ${reason}`);
  }
};

test('While the tick is set the answers are those of the source, live; without it the own ones are back.', () => {
  const model = modelOf({ home: { street: 'A', town: 'T' }, mail: { street: 'Own' } });
  const { id = '' } = model.node('/mail')?.copy ?? {};
  model.choose(id, 0);
  assert.deepEqual(model.submission(), { home: { street: 'A', town: 'T' }, mail: { street: 'A', town: 'T' } });
  model.setAnswer('/home/street', 'B');
  assert.deepEqual((model.submission() as { mail: Json }).mail, { street: 'B', town: 'T' });
  assert.deepEqual((model.answers as { mail: Json }).mail, { street: 'Own' });
  model.choose(id, undefined);
  assert.deepEqual((model.submission() as { mail: Json }).mail, { street: 'Own' });
});

test('The tick is part of a draft.', () => {
  const model = modelOf();
  model.choose(model.node('/mail')?.copy?.id ?? '', 0);
  assert.equal(model.node('/mail')?.copy?.ticked, true);
  const { definition, answers, branches } = model;
  const again = new FormModel(definition, { validate, answers, branches });
  assert.deepEqual(again.submission(), model.submission());
  const restored = modelOf({});
  restored.restore({ answers, branches });
  assert.deepEqual(restored.submission(), model.submission());
});

test('A tick in an entry of a list copies within the entry, and moves along with it.', () => {
  const model = modelOf({ home: { street: 'A' }, people: [{ own: 'x' }, { own: 'y' }] });
  model.choose(model.node('/people/1/same')?.copy?.id ?? '', 0);
  assert.deepEqual((model.submission() as { people: Json }).people, [{ own: 'x' }, { own: 'y', same: 'y' }]);
  const people = (model.answers as { people: readonly Json[] }).people;
  model.setAnswer('/people', people.slice(1));
  assert.deepEqual((model.submission() as { people: Json }).people, [{ own: 'y', same: 'y' }]);
});

test('What is wrong with the source is said there; what the source lacks for this place is said at the tick.', () => {
  const model = modelOf({});
  model.choose(model.node('/mail')?.copy?.id ?? '', 0);
  assert.deepEqual(issuesOf(model), ['/home/street required']);
  model.setAnswer('/home/street', 'A');
  assert.deepEqual(issuesOf(model), ['/mail sameAs']);
  model.setAnswer('/home/town', 'T');
  assert.deepEqual(issuesOf(model), []);
});

test('Copies that lead back to themselves are refused.', () => {
  const circle = { '/home': { sameAs: { as: '/mail' } }, '/mail': { sameAs: { as: '/home' } } };
  assert.equal(faultsOf({ fields: circle }).length, 2);
  assert.deepEqual(faultsOf({ fields: { '/mail': { sameAs: { as: '/mail/street' } } } }), [
    '/fields/~1mail/sameAs takes its answers from itself.',
  ]);
});

test('An option that excludes all others is wrong beside another one.', () => {
  assert.deepEqual(issuesOf(modelOf({ home: { street: 'A' }, ways: ['a', 'none'] })), ['/ways exclusive']);
  assert.deepEqual(issuesOf(modelOf({ home: { street: 'A' }, ways: ['none'] })), []);
});

test('The words for “Other” stand below the choice, are asked and sent with it, and then have to be given.', () => {
  const model = modelOf({ home: { street: 'A' }, ways: ['a'], waysOther: 'By bike' });
  const { children } = model.root as Extract<FormModel['root'], { type: 'group' }>;
  const names = children.map(({ pointer }) => pointer);
  assert.equal(names.indexOf('/waysOther'), names.indexOf('/ways') + 1);
  assert.equal(model.node('/waysOther')?.visible, false);
  assert.deepEqual(model.submission(), { home: { street: 'A' }, ways: ['a'] });
  model.setAnswer('/ways', ['a', 'other']);
  assert.deepEqual(model.submission(), { home: { street: 'A' }, ways: ['a', 'other'], waysOther: 'By bike' });
  model.setAnswer('/waysOther', undefined);
  assert.deepEqual(issuesOf(model), ['/waysOther required']);
  assert.equal(model.node('/waysOther')?.required, true);
});

test('Words for “Other” come along to the page of their choice, and go when the choice is hidden.', () => {
  const hidden = { at: '/home/town', matches: { const: 'T' } };
  const pages = [
    { id: 'one', title: 'One', fields: ['/ways', '/age'] },
    { id: 'two', title: 'Two', fields: ['/home'] },
  ];
  const ways = { ...fields['/ways'], showWhen: hidden };
  const answers = { home: { street: 'A', town: 'T' }, ways: ['other'] };
  const model = modelOf(answers, { pages, fields: { ...fields, '/ways': ways } });
  const first = () => formPages(model.definition, model.root)[0]?.nodes.map(({ pointer }) => pointer);
  assert.deepEqual(first(), ['/ways', '/waysOther', '/age']);
  model.setAnswer('/home/town', undefined);
  assert.deepEqual(first(), ['/age']);
});

test('Words for “Other” in another group than their choice are refused.', () => {
  assert.deepEqual(faultsOf({ fields: { '/ways': { other: { option: 'other', text: '/home/town' } } } }), [
    '/fields/~1ways/other/text is in another group than its choice.',
  ]);
});

test('A warning is no error, is gone once confirmed, and comes back with another answer.', () => {
  const model = modelOf({ home: { street: 'A' }, age: 120 });
  assert.deepEqual(issuesOf(model), ['/age unusual?']);
  model.confirm({ pointer: '/age', warning: 'old' });
  assert.deepEqual(issuesOf(model), []);
  assert.deepEqual(model.confirmed, [{ pointer: '/age', warning: 'old' }]);
  model.confirm({ pointer: '/age', warning: 'old' }, false);
  assert.deepEqual([issuesOf(model), model.confirmed], [['/age unusual?'], []]);
  model.confirm({ pointer: '/age', warning: 'old' });
  model.setAnswer('/age', 121);
  assert.deepEqual([issuesOf(model), model.confirmed], [['/age unusual?'], []]);
});

test('The confirmation of an entry moves along with it.', () => {
  const model = modelOf({ home: { street: 'A' }, people: [{ age: 1 }, { age: 101 }] });
  model.confirm({ pointer: '/people/1/age', warning: 'old' });
  assert.deepEqual(model.confirmed, [{ pointer: '/people/1/age', warning: 'old' }]);
});

test('Notes stand at their nodes while their condition holds.', () => {
  const notes = [
    { id: 'a', kind: 'info', before: '/age', text: 'A', showWhen: { at: '/home/town', matches: { const: 'T' } } },
    { id: 'b', kind: 'text', after: '/age', text: 'B' },
  ] as const;
  const model = modelOf({ home: { street: 'A' } }, { notes: [...notes] });
  const shown = () => model.node('/age')?.notes?.map(({ id }) => id);
  assert.deepEqual(shown(), ['b']);
  model.setAnswer('/home/town', 'T');
  assert.deepEqual(shown(), ['a', 'b']);
});

test('Notes that stand nowhere, say nothing or share a name are refused.', () => {
  const notes = [
    { id: 'a', kind: 'info', text: 'A' },
    { id: 'a', kind: 'details', before: '/age', text: 'A' },
  ];
  assert.deepEqual(faultsOf({ notes }), [
    '/notes/0 stands nowhere, or at two places.',
    '/notes/1 has no title.',
    '/notes/1/id “a” is taken.',
  ]);
});

test('What is read-only and not answered is not asked of the person.', () => {
  const number = { type: 'string', readOnly: true, title: 'File number' };
  const form = {
    ...base,
    schema: { type: 'object', required: ['number', 'name'], properties: { number, name: text } },
  };
  const model = new FormModel(readDefinition(form), { validate });
  assert.deepEqual(issuesOf(model), ['/name required']);
});

test('A deprecated option can only be kept, not chosen anew.', () => {
  const options = [{ const: 'new' }, { const: 'old', deprecated: true }];
  const form = { ...base, schema: { type: 'object', properties: { kind: { oneOf: options } } } };
  const optionsOf = (answers: Json) => {
    const node = new FormModel(readDefinition(form), { validate, answers }).node('/kind');
    return node?.type === 'field' ? node.options.map(({ value }) => value) : [];
  };
  assert.deepEqual(optionsOf({}), ['new']);
  assert.deepEqual(optionsOf({ kind: 'old' }), ['new', 'old']);
  const model = new FormModel(readDefinition(form), { validate, answers: { kind: 'old' } });
  model.setAnswer('/kind', 'new');
  const node = model.node('/kind');
  assert.ok(node?.type === 'field' && node.options.length === 2, 'it stays under the hands of somebody who tries');
});
