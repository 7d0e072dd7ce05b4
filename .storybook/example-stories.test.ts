import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { exampleIndexer, exampleStories } from './example-stories.js';

/** A bare JSON Schema, as somebody drops it into the folder. */
const schema = {
  title: 'Pass beantragen',
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', title: 'Name', maxLength: 40 },
    alt: { type: 'boolean', title: 'Alter Pass da?' },
  },
};

test('A schema that is dropped into the folder has a story for each state, without answers and without code.', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'stories-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'pass.form.json');
  await writeFile(file, JSON.stringify(schema));

  const entries = await exampleIndexer.createIndex(file, { makeTitle: (title) => title ?? '' });
  assert.deepEqual(
    entries.map(({ title, name }) => `${String(title)}: ${String(name)}`),
    [
      ...['Empty', 'Filled', 'Missing', 'Wrong'].map((name) => `Examples/Pass beantragen/Pass beantragen: ${name}`),
      ...['Receipt', 'Print'].map((name) => `Examples/Pass beantragen/End: ${name}`),
      'Examples/Pass beantragen: Every message',
    ],
  );
  const code = await loadStories(file);
  const exported = Array.from(code.matchAll(/^export const (\S+)/gm), ([, name]) => name);
  assert.deepEqual(
    exported,
    entries.map(({ exportName }) => exportName),
  );
  assert.match(code, /on_\w*Filled = .*\n.*answers: \{"name":/);
});

test('Answers in a file beside the form take the place of the generated ones.', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'stories-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'pass.form.json'), JSON.stringify(schema));
  await writeFile(join(folder, 'pass.answers.json'), JSON.stringify({ name: 'Änne Krüger' }));
  assert.match(await loadStories(join(folder, 'pass.form.json')), /Filled = .*\n.*answers: \{"name":"Änne Krüger"\}/);
});

/** The code that stands for a form where Storybook imports it. */
async function loadStories(file: string): Promise<string> {
  const { load } = exampleStories();
  assert.ok(typeof load === 'function');
  const watched: string[] = [];
  const context = { addWatchFile: (path: string) => watched.push(path) };
  const code: unknown = await Reflect.apply(load, context, [`${file}.stories.js`]);
  assert.ok(typeof code === 'string');
  assert.deepEqual(watched, [file]);
  return code;
}
