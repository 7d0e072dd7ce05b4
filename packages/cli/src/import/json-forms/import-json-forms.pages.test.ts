import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '@amtform/model';
import { jsonForms } from '../../../testing/imported-forms.js';

const text = { type: 'string' } as const;
const properties = {
  a: text,
  b: text,
  c: text,
  address: { type: 'object', title: 'Address', properties: { street: text, town: text } },
} as const;
const control = (path: string): JsonObject => ({
  type: 'Control',
  scope: `#/properties/${path.replaceAll('/', '/properties/')}`,
});
const layout = (type: string, ...elements: Json[]): JsonObject => ({ type, elements });

test('Categories become pages, their labels the titles.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout(
      'Categorization',
      { ...layout('Category', control('b'), control('a')), label: 'Über Sie' },
      { ...layout('Category', control('c')), label: 'Your dog' },
    ),
  );
  assert.deepEqual(definition.pages, [
    { id: 'uber-sie', title: 'Über Sie', fields: ['/b', '/a'] },
    { id: 'your-dog', title: 'Your dog', fields: ['/c'] },
  ]);
  assert.deepEqual(missed, []);
});

test('Without categories the form is one page in the order of its controls.', () => {
  const { definition, missed } = jsonForms(properties, layout('VerticalLayout', control('b'), control('a')), {
    id: 'dog-tax',
  });
  assert.deepEqual(definition.pages, [{ id: 'form', title: 'Dog tax', fields: ['/b', '/a'] }]);
  assert.deepEqual(missed, []);
});

test('A single control is a form, too.', () => {
  assert.deepEqual(jsonForms(properties, control('b')).definition.pages?.[0]?.fields, ['/b']);
});

test('What stands before and after categories has pages of its own, and ids do not repeat.', () => {
  const { definition } = jsonForms(
    properties,
    layout(
      'VerticalLayout',
      control('a'),
      layout('Categorization', { ...layout('Category', control('b')), label: 'Form' }),
      control('c'),
    ),
  );
  assert.deepEqual(
    definition.pages?.map(({ id, fields }) => [id, fields]),
    [
      ['form', ['/a']],
      ['form-2', ['/b']],
      ['form-3', ['/c']],
    ],
  );
});

test('A form of groups only becomes a form of pages.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout(
      'VerticalLayout',
      { ...layout('Group', control('a')), label: 'First' },
      { ...layout('Group', layout('VerticalLayout', control('b')), control('c')), label: 'Second' },
    ),
  );
  assert.deepEqual(
    definition.pages?.map(({ title, fields }) => [title, fields]),
    [
      ['First', ['/a']],
      ['Second', ['/b', '/c']],
    ],
  );
  assert.deepEqual(missed, []);
});

test('A group that is an object of the schema stands on the page as a whole, with its label.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout('VerticalLayout', control('a'), {
      ...layout('Group', { ...control('address/street'), label: 'Road' }, control('address/town')),
      label: 'Where you live',
    }),
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/a', '/address']);
  assert.equal(definition.fields?.['/address']?.label, 'Where you live');
  assert.equal(definition.fields['/address/street']?.label, 'Road');
  assert.deepEqual(missed, []);
});

test('The label of any other group is listed; its controls stand on the page.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout('VerticalLayout', control('a'), {
      ...layout('Group', control('address/town'), control('address/street')),
      label: 'Where you live',
    }),
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/a', '/address/town', '/address/street']);
  assert.deepEqual(missed, ['/elements/1/label']);
});

test('Fields in one row are listed: they stand one below the other.', () => {
  const { definition, missed } = jsonForms(properties, layout('HorizontalLayout', control('a'), control('b')));
  assert.deepEqual(definition.pages?.[0]?.fields, ['/a', '/b']);
  assert.deepEqual(missed, ['/type']);
});

test('A text that begins a page becomes its description; any other is listed.', () => {
  const label = (words: string) => ({ type: 'Label', text: words });
  const { definition, missed } = jsonForms(
    properties,
    layout('VerticalLayout', label('<b>Welcome</b>'), control('a'), label('Between')),
  );
  assert.equal(definition.pages?.[0]?.description, '**Welcome**');
  assert.deepEqual(missed, ['/elements/2/type', '/elements/2/text']);
});

test('Categories within categories become pages one after the other; the outer label is listed.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout('Categorization', {
      ...layout('Categorization', { ...layout('Category', control('a')), label: 'Inner' }),
      label: 'Outer',
    }),
  );
  assert.deepEqual(
    definition.pages?.map(({ title }) => title),
    ['Inner'],
  );
  assert.deepEqual(missed, ['/elements/0/label']);
});

test('Steps and their buttons are what a form does anyway.', () => {
  const steps = layout('Categorization', { ...layout('Category', control('a')), label: 'A' });
  assert.deepEqual(
    jsonForms(properties, { ...steps, options: { variant: 'stepper', showNavButtons: true } }).missed,
    [],
  );
  assert.deepEqual(
    jsonForms(properties, { ...steps, options: { variant: 'tabs', showNavButtons: false, readonly: true } }).missed,
    ['/options/variant', '/options/showNavButtons', '/options/readonly'],
  );
});

test('A page on which nothing is asked is listed and left away.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout(
      'Categorization',
      { ...layout('Category', control('zz')), label: 'Empty' },
      layout('Category', control('a')),
    ),
  );
  assert.equal(definition.pages?.length, 1);
  assert.deepEqual(missed, [
    '/elements/0/type',
    '/elements/0/label',
    '/elements/0/elements/0/type',
    '/elements/0/elements/0/scope',
  ]);
});

test('Elements of somebody’s own are listed, and what is in them is asked.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout(
      'VerticalLayout',
      { type: 'Map', zoom: 3 },
      layout('Accordion', control('a')),
      { ...control('b'), type: 'Stars' },
      'no element',
    ),
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/a', '/b']);
  assert.deepEqual(missed, [
    '/elements/0/type',
    '/elements/0/zoom',
    '/elements/1/type',
    '/elements/2/type',
    '/elements/3',
  ]);
});

test('A control for what is asked already is listed.', () => {
  const { definition, missed } = jsonForms(
    properties,
    layout('VerticalLayout', control('address'), control('address/town'), control('a'), control('a')),
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/address', '/a']);
  assert.deepEqual(missed, ['/elements/1/type', '/elements/1/scope', '/elements/3/type', '/elements/3/scope']);
});

test('What no control asks for is hidden; what has to be answered is asked at the end, and listed.', () => {
  const { definition, leftOut, model } = jsonForms(
    {},
    layout('VerticalLayout', control('a'), control('address/town')),
    {
      schema: {
        type: 'object',
        required: ['c'],
        properties: { ...properties, address: { ...properties.address, required: ['street'] } },
      },
    },
  );
  assert.deepEqual(definition.pages?.[0]?.fields, ['/a', '/address/town', '/c', '/address/street']);
  assert.equal(model.node('/b')?.visible, false);
  assert.deepEqual(
    leftOut.map(({ file, pointer, keyword }) => [file, pointer, keyword]),
    [
      ['schema', '/properties/c', 'required'],
      ['schema', '/properties/address/properties/street', 'required'],
    ],
  );
});

test('What is asked at the end is not put on a page that is shown only sometimes.', () => {
  const category = (label: string, path: string) => ({ ...layout('Category', control(path)), label });
  const rule = { effect: 'SHOW', condition: { scope: '#/properties/a', schema: { const: 'x' } } };
  const { definition } = jsonForms({}, layout('Categorization', category('A', 'a'), { ...category('B', 'b'), rule }), {
    schema: { type: 'object', required: ['c'], properties },
  });
  assert.deepEqual(
    definition.pages?.map(({ fields }) => fields),
    [['/a', '/c'], ['/b']],
  );
});
