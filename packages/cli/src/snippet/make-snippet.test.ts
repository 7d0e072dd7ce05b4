import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDefinition } from '@amtform/model';
import { checkoutRoot } from '../../testing/checkout-root.js';
import { makeSnippet } from './make-snippet.js';

const read = (path: string) => readFileSync(join(checkoutRoot(), path), 'utf8');

test('The page for webmasters shows what the command prints.', () => {
  const definition = readDefinition(JSON.parse(read('examples/forms/hundesteuer.form.json')));
  const options = { src: 'hundesteuer.form.json', script: 'amtform.js', integrity: 'sha384-…', hasPolicy: true };
  assert.ok(read('docs/webmaster.md').includes(makeSnippet(definition, options)));
});
