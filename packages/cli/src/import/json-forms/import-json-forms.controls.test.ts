import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject, Schema } from '@amtform/model';
import { jsonForms } from '../../../testing/imported-forms.js';

const text = { type: 'string', title: 'Name' } as const;

/** What becomes of a control for one property. */
function withControl(schema: Schema, more: JsonObject, translation?: Json) {
  const ui = { type: 'Control', scope: '#/properties/field', ...more };
  const { definition, missed, model } = jsonForms({ field: schema }, ui, { translation });
  return { field: definition.fields?.['/field'], texts: definition.texts, missed, node: model.node('/field') };
}

test('A label becomes the label.', () => {
  const { field, missed } = withControl(text, { label: 'Full name' });
  assert.deepEqual([field?.label, missed], ['Full name', []]);
});

test('The label true is that of the schema.', () => {
  const { node, missed } = withControl(text, { label: true });
  assert.deepEqual([node?.label, missed], ['Name', []]);
});

test('A label that is not to be shown is listed, and shown.', () => {
  for (const label of [false, '', { show: false, text: 'Full name' }]) {
    assert.deepEqual(withControl(text, { label }).missed, ['/label']);
  }
});

test('A label may be an object with a text.', () => {
  const { node, missed } = withControl(text, { label: { text: 'Full name', show: true } });
  assert.deepEqual([node?.label, missed], ['Full name', []]);
});

for (const [name, value, schema, kind] of [
  ['multi', true, text, 'long-text'],
  ['multi', false, text, 'text'],
  ['format', 'radio', { enum: ['a', 'b'] }, 'choice'],
  ['format', 'date', text, 'date'],
  ['showUnfocusedDescription', true, text, 'text'],
  ['readonly', false, text, 'text'],
  ['showSortButtons', false, { type: 'array', items: text }, 'list'],
  ['detail', 'GENERATED', { type: 'array', items: text }, 'list'],
  ['detail', 'default', { type: 'array', items: text }, 'list'],
  ['trim', false, text, 'text'],
  ['slider', false, { type: 'number' }, 'number'],
] as const) {
  test(`The option ${name}: ${JSON.stringify(value)} asks for ${kind}.`, () => {
    const { node, missed } = withControl(schema, { options: { [name]: value } });
    assert.equal(node?.type === 'field' ? node.kind : node?.type, kind);
    assert.deepEqual(missed, []);
  });
}

for (const [name, value, schema] of [
  ['multi', true, { type: 'number' }],
  ['multi', true, { type: 'array', items: text }],
  ['format', 'radio', text],
  ['format', 'date', { type: 'number' }],
  ['format', 'time', text],
  ['format', 'password', text],
  ['readonly', true, text],
  ['readOnly', true, text],
  ['placeholder', 'Jane', text],
  ['showUnfocusedDescription', false, text],
  ['hideRequiredAsterisk', false, text],
  ['showSortButtons', true, { type: 'array', items: text }],
  ['elementLabelProp', 'name', { type: 'array', items: text }],
  ['disableAdd', true, { type: 'array', items: text }],
  ['disableRemove', true, { type: 'array', items: text }],
  ['detail', 'REGISTERED', { type: 'array', items: text }],
  ['detail', 7, { type: 'array', items: text }],
  ['restrict', true, text],
  ['trim', true, text],
  ['slider', true, { type: 'number' }],
  ['toggle', true, { type: 'boolean' }],
  ['suggestion', ['Jane', 'Joe'], text],
  ['autocomplete', true, { enum: ['a', 'b'] }],
  ['somethingNew', 1, text],
  ['constructor', 1, text],
] as const) {
  test(`The option ${name}: ${JSON.stringify(value)} on ${JSON.stringify(schema)} is listed.`, () => {
    assert.deepEqual(withControl(schema, { options: { [name]: value } }).missed, [`/options/${name}`]);
  });
}

test('The option trim makes a field as wide as its longest answer.', () => {
  const { field, missed } = withControl({ ...text, maxLength: 12 }, { options: { trim: true } });
  assert.deepEqual([field?.width, missed], [12, []]);
});

test('An autofill token in the option autocomplete is carried over.', () => {
  assert.equal(withControl(text, { options: { autocomplete: 'name' } }).field?.autocomplete, 'name');
});

test('Members of somebody’s own are listed.', () => {
  assert.deepEqual(withControl(text, { tooltip: 'x', options: 'wide' }).missed, ['/tooltip', '/options']);
});

test('The key of a control finds its translated words: label, description and options.', () => {
  const translation = {
    'size.label': { de: 'Größe', en: 'Size' },
    'size.description': { de: 'In Metern', en: 'In metres' },
    'size.s': { de: 'Klein', en: 'Small' },
  };
  const { field, texts, missed } = withControl({ enum: ['s', 'l'] }, { i18n: 'size', label: 'Size?' }, translation);
  assert.deepEqual(field, { label: 'Größe', hint: 'In Metern', options: { s: 'Klein' } });
  assert.deepEqual(texts?.['en']?.fields?.['/field'], {
    label: 'Size',
    hint: 'In metres',
    options: { s: 'Small' },
  });
  assert.deepEqual(missed, []);
});

test('A key without a translation is listed, and the label counts.', () => {
  const { field, missed } = withControl(text, { i18n: 'size', label: 'Size?' });
  assert.deepEqual([field?.label, missed], ['Size?', ['/i18n']]);
});

test('The keys of pages, groups and texts find their words, too.', () => {
  const { definition, missed } = jsonForms(
    { a: text, b: { type: 'object', properties: { c: text } } },
    {
      type: 'Category',
      label: 'Page?',
      i18n: 'page',
      elements: [
        { type: 'Label', text: 'Hello?', i18n: 'hello' },
        { type: 'Control', scope: '#/properties/a' },
        { type: 'Group', i18n: 'b', elements: [{ type: 'Control', scope: '#/properties/b/properties/c' }] },
      ],
    },
    { translation: { 'page.label': { de: 'Seite' }, 'hello.text': { de: 'Guten Tag' }, 'b.label': { de: 'Gruppe' } } },
  );
  assert.deepEqual(definition.pages, [{ id: 'page', title: 'Seite', description: 'Guten Tag', fields: ['/a', '/b'] }]);
  assert.deepEqual(definition.fields, { '/b': { label: 'Gruppe' } });
  assert.deepEqual(missed, []);
});

test('A detail says how entries are asked: labels, and which properties are not.', () => {
  const dogs = { type: 'array', items: { type: 'object', properties: { name: text, age: text, chip: text } } } as const;
  const inner = (name: string, more = {}) => ({ type: 'Control', scope: `#/properties/${name}`, ...more });
  const { definition, missed } = jsonForms(
    { dogs },
    {
      type: 'ListWithDetail',
      scope: '#/properties/dogs',
      options: {
        detail: {
          type: 'VerticalLayout',
          elements: [inner('name', { label: 'Dog’s name' }), { type: 'Label', text: 'Chip' }, inner('chip')],
        },
      },
    },
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/dogs']);
  assert.deepEqual(definition.fields, {
    '/dogs/*/name': { label: 'Dog’s name' },
    '/dogs/*/age': { showWhen: { any: [] } },
  });
  assert.deepEqual(missed, ['/options/detail/elements/1/type', '/options/detail/elements/1/text']);
});

test('Another order in a detail is listed.', () => {
  const dogs = { type: 'array', items: { type: 'object', properties: { name: text, chip: text } } } as const;
  const elements = ['chip', 'name'].map((name) => ({ type: 'Control', scope: `#/properties/${name}` }));
  const ui = { type: 'Control', scope: '#/properties/dogs', options: { detail: { type: 'VerticalLayout', elements } } };
  assert.deepEqual(jsonForms({ dogs }, ui).missed, ['/options/detail']);
});
