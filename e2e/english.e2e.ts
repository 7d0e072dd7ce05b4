import type { FormDefinition } from '@amtform/model';
import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import { launchBrowser } from './support/browsers.js';
import { eachScreen } from './support/each-screen.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { highWindow, newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

const example = exampleForm('hundesteuer');
const { definition, answers } = example;

test('A page in English has the form in English, from the first page to the receipt.', async (t) => {
  const lines = await readThrough(t, 'english.html');
  const shown = [
    'Register your dog for dog tax',
    'Step 1 of 6: Dog keeper',
    'Dog keeper',
    'Please check 3 answers',
    'Error:',
    'Please fill in “First name”.',
    'Phone (optional)',
    'Day',
    'Continue',
    'Back',
    'Dog 1',
    'Please choose',
    'Add another dog',
    'Remove Dog 2',
    'Yes',
    'Check your answers',
    'Guide dog for a blind person',
    'Send now',
    'Your answers have arrived',
    'What happens next',
  ];
  assert.deepEqual(
    shown.filter((line) => !lines.has(line)),
    [],
  );
  assert.equal((await server.submissions()).at(-1)?.language, 'en');
});

test('No German word of the widget and no German word of the definition is left in an English form.', async (t) => {
  const german = await readThrough(t, 'plain.html');
  const english = await readThrough(t, 'english.html');
  const sameInBoth = new Set([...texts(answers), ...texts(definition.texts?.['en']), ...officeLines(definition)]);
  const left = [...english].filter((line) => german.has(line) && !sameInBoth.has(line) && /\p{Ll}{2}/u.test(line));
  assert.deepEqual(left, []);
});

/** Every line that can be read on the way through the dog tax: empty, with messages, answered, reviewed and received. */
async function readThrough(t: TestContext, name: string): Promise<ReadonlySet<string>> {
  const page = await newPage(t, browser, { viewport: highWindow });
  await page.goto(server.url(name));
  const form = await new FormOnPage(page).ready();
  const lines = new Set<string>();
  await eachScreen(form, example, async () => {
    for (const line of await form.lines()) lines.add(line);
  });
  return lines;
}

/** All texts in a JSON document, line by line. */
function texts(json: unknown): readonly string[] {
  if (typeof json === 'string') return json.split('\n');
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(texts) : [];
}

function officeLines({ authority }: FormDefinition): readonly string[] {
  return texts(authority);
}
