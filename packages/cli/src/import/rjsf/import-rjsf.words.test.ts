import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rjsf } from '../../../testing/imported-forms.js';

const name = { type: 'string', title: 'Name', description: 'As in the passport' } as const;

test('ui:title becomes the label, and ui:description the hint.', () => {
  const { definition, carried, leftOut } = rjsf(
    { name },
    { name: { 'ui:title': 'Full name', 'ui:description': 'All of it' } },
  );
  assert.deepEqual(definition.fields, { '/name': { label: 'Full name', hint: 'All of it' } });
  assert.deepEqual(carried, ['/name/ui:title', '/name/ui:description']);
  assert.deepEqual(leftOut, []);
});

test('Without words in the UI schema those of the schema stay where they are.', () => {
  const { definition, model } = rjsf({ name }, {});
  assert.equal(definition.fields, undefined);
  assert.equal(model.node('/name')?.label, 'Name');
});

test('ui:help follows what the schema says already.', () => {
  const { model } = rjsf({ name }, { name: { 'ui:help': 'No nicknames' } });
  assert.equal(model.node('/name')?.hint, 'As in the passport\n\nNo nicknames');
});

test('ui:help follows ui:description, whichever comes first.', () => {
  const { model } = rjsf({ name }, { name: { 'ui:help': 'No nicknames', 'ui:description': 'All of it' } });
  assert.equal(model.node('/name')?.hint, 'All of it\n\nNo nicknames');
});

test('The words of the whole form are its title and description.', () => {
  const { definition } = rjsf({ name }, { 'ui:title': 'Passport', 'ui:description': 'Apply here', 'ui:help': 'Free' });
  assert.equal(definition.title, 'Passport');
  assert.equal(definition.description, 'Apply here\n\nFree');
});

test('Options of ui:options are the same as keywords of their own.', () => {
  const { definition, carried } = rjsf({ name }, { name: { 'ui:options': { title: 'Full name', help: 'All of it' } } });
  assert.deepEqual(definition.fields, {
    '/name': { label: 'Full name', hint: 'As in the passport\n\nAll of it' },
  });
  assert.deepEqual(carried, ['/name/ui:options/title', '/name/ui:options/help']);
});

test('ui:autocomplete is carried over as the token for autofill.', () => {
  const { definition } = rjsf({ name }, { name: { 'ui:autocomplete': 'name' } });
  assert.equal(definition.fields?.['/name']?.autocomplete, 'name');
});

test('Words that are empty or no text are left out.', () => {
  const { missed, definition } = rjsf({ name }, { name: { 'ui:title': '', 'ui:description': 7, 'ui:help': ' ' } });
  assert.deepEqual(missed, ['/name/ui:title', '/name/ui:description', '/name/ui:help']);
  assert.equal(definition.fields, undefined);
});

test('HTML in a help text becomes Markdown, as hints know it.', () => {
  const { model } = rjsf({ name }, { name: { 'ui:description': '<p>One</p><p><strong>Two</strong></p>' } });
  assert.equal(model.node('/name')?.hint, 'One\n\n**Two**');
});

const colour = { type: 'string', enum: ['r', 'g'] } as const;

test('ui:enumNames become words of the options, as a list in the order of the schema.', () => {
  const { definition, carried } = rjsf({ colour }, { colour: { 'ui:enumNames': ['Red', 'Green'] } });
  assert.deepEqual(definition.fields?.['/colour']?.options, { r: 'Red', g: 'Green' });
  assert.deepEqual(carried, ['/colour/ui:enumNames']);
});

test('ui:enumNames become words of the options, as a map by value.', () => {
  const { definition } = rjsf(
    { level: { type: 'integer', enum: [1, 2] } },
    { level: { 'ui:options': { enumNames: { 1: 'Low', 2: 'High' } } } },
  );
  assert.deepEqual(definition.fields?.['/level']?.options, { 1: 'Low', 2: 'High' });
});

test('ui:enumNames of entries belong to the list where it is asked as one field.', () => {
  const colours = { type: 'array', uniqueItems: true, items: colour } as const;
  for (const ui of [{ items: { 'ui:enumNames': ['Red', 'Green'] } }, { 'ui:enumNames': ['Red', 'Green'] }]) {
    const { definition, model } = rjsf({ colours }, { colours: ui });
    assert.deepEqual(definition.fields, { '/colours': { options: { r: 'Red', g: 'Green' } } });
    const node = model.node('/colours');
    assert.deepEqual(node?.type === 'field' && node.options.map(({ label }) => label), ['Red', 'Green']);
  }
});

test('ui:enumNames win over titles of the schema.', () => {
  const { definition } = rjsf(
    {
      colour: {
        oneOf: [
          { const: 'r', title: 'Rot' },
          { const: 'g', title: 'Grün' },
        ],
      },
    },
    { colour: { 'ui:enumNames': ['Red', 'Green'] } },
  );
  assert.deepEqual(definition.fields?.['/colour']?.options, { r: 'Red', g: 'Green' });
});

test('ui:enumNames for a yes-no question without options are left out.', () => {
  const { missed } = rjsf({ agreed: { type: 'boolean' } }, { agreed: { 'ui:enumNames': ['Sure', 'Never'] } });
  assert.deepEqual(missed, ['/agreed/ui:enumNames']);
});

test('Names that municipal forms use for the same ideas are carried over: a tooltip, the words of the add button.', () => {
  const { definition } = rjsf(
    { dogs: { type: 'array', items: { type: 'string' } } },
    { dogs: { 'ui:options': { addText: 'One more dog', tooltipText: 'Not the cats' } } },
  );
  assert.deepEqual(definition.fields, { '/dogs': { add: 'One more dog', hint: 'Not the cats' } });
});
