import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { allExamples, openExample } from './support/all-examples.js';
import { engines, launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { fillForm } from './support/fill-form.js';
import type { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { type Focused, Person } from './support/person.js';

const server = await ExampleServer.start();
after(() => server.remove());

/** More pages than any example has. */
const manyPages = 40;
/** More Tab stops than any page has. */
const manyStops = 400;

for (const engine of engines) {
  const browser = await launchBrowser(engine);
  after(() => browser.close());

  for (const name of allExamples) {
    test(`With the keyboard alone ${name} is filled in and sent (${engine}).`, async (t) => {
      const page = await newPage(t, browser);
      const form = await openExample(page, name, server);
      const { answers } = exampleForm(name);
      await fillForm(new Person(page), answers);
      assert.equal(await form.receipt.isVisible(), true);
      assert.deepEqual((await server.submissions()).at(-1)!.answers, answers);
    });

    test(`With the keyboard alone one goes to the end of ${name} and back to its start, and loses nothing (${engine}).`, async (t) => {
      const page = await newPage(t, browser);
      const form = await openExample(page, name, server);
      const { answers } = exampleForm(name);
      await form.setAnswers(answers);
      const person = new Person(page);
      const there = await walk(person, form, 'next');
      const back = await walk(person, form, 'back');
      assert.deepEqual(back, [...there].reverse());
      assert.deepEqual(await form.answers(), answers);
    });
  }
}

/** Uses the button that leads on with Tab, or that which leads back with Shift+Tab, as long as there is one. */
async function walk(person: Person, form: FormOnPage, way: 'next' | 'back'): Promise<readonly string[]> {
  const titles = [await form.title()];
  while (titles.length < manyPages && (await goes(form, way))) {
    const title = titles.at(-1)!;
    await reach(person, way);
    await person.press('Enter');
    await form.leave(title);
    const now = await form.title();
    assert.equal((await person.focused()).name, now, 'The heading of each page has the focus');
    titles.push(now);
  }
  return titles;
}

/** Whether the page that stands there leads further. Nothing is sent. */
async function goes(form: FormOnPage, way: 'next' | 'back'): Promise<boolean> {
  if (way === 'back') return (await form.back.count()) > 0;
  return !(await form.next.innerText()).includes('absenden');
}

/** Goes to the button that leads on with Tab; to that which leads back with Shift+Tab, from below the form. */
async function reach(person: Person, way: 'next' | 'back'): Promise<void> {
  if (way === 'next') return press(person, 'Tab', ({ classes }) => classes.includes('amt-button-primary'));
  await press(person, 'Tab', ({ form }) => form === -1);
  await press(person, 'Shift+Tab', ({ name }) => name === 'Zurück');
}

/** Presses a key until the focus is where it should be. */
async function press(person: Person, key: string, isThere: (focused: Focused) => boolean): Promise<void> {
  for (let stop = 0; stop < manyStops; stop += 1) {
    await person.press(key);
    if (isThere(await person.focused())) return;
  }
  throw new Error(`${key} does not lead there`);
}
