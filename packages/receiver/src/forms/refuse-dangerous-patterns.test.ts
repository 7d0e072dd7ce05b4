import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDefinition, type FormDefinition, type SchemaObject } from '@amtform/model';
import { dogForm } from '../../testing/dog-form.js';
import { ConfigurationError } from '../configuration-error.js';
import { createReceiver } from '../create-receiver.js';
import { refuseDangerousPatterns } from './refuse-dangerous-patterns.js';

/** Public patterns, dangerous and harmless ones, where they lie beside the checkout. */
const collection = new URL('../../../../../shared/suites/redos.json', import.meta.url);

function formWith(name: SchemaObject, more: object = {}): FormDefinition {
  return readDefinition({ ...dogForm, schema: { type: 'object', properties: { name } }, ...more });
}

/** The paths of the patterns that a receiver does not start with. */
function refusedPaths(form: FormDefinition): readonly (string | undefined)[] {
  try {
    refuseDangerousPatterns([form]);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.message.split('\n').map((line) => /, (\/\S+):/.exec(line)?.[1]);
  }
}

test('A receiver does not start with a dangerous pattern and says where it stands and what to do.', async () => {
  const definitions = [dogForm, { ...formWith({ type: 'string', pattern: '^(\\w+\\s?)*$' }), id: 'katze' }];
  await assert.rejects(createReceiver({ definitions, databaseUrl: 'file:unused.db' }), {
    name: 'ConfigurationError',
    message: /^The form katze, \/schema\/properties\/name\/pattern: \^\(\\w\+\\s\?\)\*\$ can keep .* Let no text fit/,
  });
});

test('Names and conditions are looked at too, and all faults are told at once.', () => {
  const pattern = '^(a|a)*$';
  const form = formWith(
    { type: 'object', patternProperties: { [pattern]: { type: 'string' } } },
    { fields: { '/name': { showWhen: { not: { at: '/name', matches: { pattern } } } } } },
  );
  assert.deepEqual(refusedPaths(form), [
    '/schema/properties/name/patternProperties/^(a|a)*$',
    '/fields/~1name/showWhen/not/matches/pattern',
  ]);
});

test('A pattern is welcome where the texts for it have to be short.', () => {
  assert.deepEqual(refusedPaths(formWith({ type: 'string', maxLength: 15, pattern: '^(a|a)*$' })), []);
});

if (!existsSync(collection)) {
  test('The public collection of patterns does not lie beside this checkout, so that nothing of it is tried.', (t) =>
    t.diagnostic(`nothing at ${collection.pathname}`));
} else {
  const { patterns } = JSON.parse(readFileSync(collection, 'utf8')) as {
    patterns: { id: string; pattern: string; vulnerable: boolean }[];
  };
  for (const { id, pattern, vulnerable } of patterns)
    test(`A receiver ${vulnerable ? 'does not start' : 'starts'} with the public pattern ${id}.`, () => {
      const form = formWith({ type: 'string', pattern });
      assert.deepEqual(refusedPaths(form), vulnerable ? ['/schema/properties/name/pattern'] : []);
    });
}
