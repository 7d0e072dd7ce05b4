import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importJsonForms } from './json-forms/import-json-forms.js';
import { importRjsf } from './rjsf/import-rjsf.js';

const schema = { type: 'object', properties: { a: { type: 'string' } } };

test('The schema is embedded as it is.', () => {
  const odd = { ...schema, $comment: 'x', 'x-own': [1, { y: null }], title: 'T', required: ['a'] };
  for (const convert of [importRjsf, importJsonForms])
    assert.deepEqual(convert({ schema: odd }).definition.schema, odd);
});

test('A definition is named after its id, after the address of the schema, or not at all.', () => {
  const nameOf = (source: { id?: string; $id?: string }) =>
    importRjsf({ schema: source.$id === undefined ? schema : { $id: source.$id, ...schema }, id: source.id })
      .definition;
  assert.equal(nameOf({ id: 'Dog_Tax' }).id, 'dog_tax');
  assert.equal(nameOf({ id: 'Dog_Tax' }).title, 'Dog tax');
  assert.equal(nameOf({ $id: 'https://example.org/forms/dog-tax.schema.json#' }).id, 'dog-tax');
  assert.equal(nameOf({}).id, 'form');
});

test('A schema that cannot become a form is refused by name.', () => {
  for (const json of [7, null, [], { type: 'object' }, { properties: { a: { $ref: '#/nowhere' } } }]) {
    assert.throws(() => importRjsf({ schema: json }), { name: 'DefinitionError' });
  }
});

test('A UI schema that is no object is refused with what to do.', () => {
  for (const convert of [importRjsf, importJsonForms]) {
    assert.throws(() => convert({ schema, uiSchema: ['x'] }), { name: 'InputError', file: 'ui-schema' });
  }
});

test('Schemas that refer to each other without end are refused, not followed.', () => {
  const names = Array.from('abcdefghij');
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const $defs = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
  assert.throws(
    () => importRjsf({ schema: { type: 'object', properties, $defs } }),
    (error: Error) => ['InputError', 'DefinitionError'].includes(error.name),
  );
});

test('Names that objects have anyway are names like any other.', () => {
  const { definition } = importRjsf({
    schema: { type: 'object', properties: { toString: { type: 'string' }, colour: { enum: ['valueOf', 'b'] } } },
    uiSchema: { toString: { 'ui:title': 'Text' }, colour: { 'ui:enumNames': ['Value', 'B'] } },
  });
  assert.deepEqual(definition.fields, {
    '/toString': { label: 'Text' },
    '/colour': { options: { valueOf: 'Value', b: 'B' } },
  });
});
