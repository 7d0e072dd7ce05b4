import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition } from '@amtform/model';
import { createAjvValidate } from '@amtform/validation/ajv';
import { dogForm } from '../../testing/dog-form.js';
import { serveForms } from './serve-forms.js';

const serve = (...definitions: FormDefinition[]) => serveForms(definitions, createAjvValidate());

test('A form is served under its id, as the definition says it.', () => {
  const form = serve(dogForm).get('hund-anmelden');
  assert.deepEqual(JSON.parse(form!.text), dogForm);
});

test('The entity tag changes with the definition and only then.', () => {
  const tag = (definition: FormDefinition) => serve(definition).get('hund-anmelden')?.etag;
  assert.match(tag(dogForm)!, /^"[\w-]{22}"$/);
  assert.equal(tag(dogForm), tag(dogForm));
  assert.notEqual(tag(dogForm), tag({ ...dogForm, title: 'Hund abmelden' }));
});

test('Two forms with one id are refused by that id.', () => {
  assert.throws(() => serve(dogForm, dogForm), { name: 'ConfigurationError', message: /hund-anmelden/ });
});

test('A receiver without forms is refused.', () => {
  assert.throws(() => serve(), { name: 'ConfigurationError' });
});

test('A schema that cannot be compiled is found at the start, with the name of its form.', () => {
  const broken = {
    ...dogForm,
    schema: { type: 'object', properties: { name: { type: 'string', pattern: '(' } } },
  } as const;
  assert.throws(() => serve(broken), { name: 'ConfigurationError', message: /hund-anmelden cannot be judged: ./ });
});
