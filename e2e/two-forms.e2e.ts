import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

test('Two forms on one page are filled in and sent without knowing of each other.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(server.url('two-forms.html'));
  const dogs = await new FormOnPage(page, 0).ready();
  const report = await new FormOnPage(page, 1).ready();
  const dogAnswers = exampleForm('hundesteuer').answers;
  const reportAnswers = exampleForm('maengelmelder').answers;
  const person = new Person(page);

  await person.enter('Vorname', 'Änne');
  await person.use('Weiter');
  assert.equal((await dogs.summary()).length, 2);
  assert.deepEqual(await report.summary(), []);
  assert.deepEqual(await repeatedIds(page), []);

  await fillForm(person, reportAnswers, 1);
  assert.equal(await report.title(), 'Ihre Angaben sind angekommen');
  assert.equal(await dogs.title(), 'Halterin oder Halter');
  assert.deepEqual(await dogs.answers(), { halter: { vorname: 'Änne' } });

  await person.tabTo('Vorname', 'Shift+Tab');
  await person.press('Control+A', 'Delete', 'Shift+Tab');
  await fillForm(person, dogAnswers, 0);
  assert.equal(await dogs.title(), 'Ihre Angaben sind angekommen');
  assert.deepEqual(await repeatedIds(page), []);

  const references = [await report.receipt.innerText(), await dogs.receipt.innerText()];
  const stored = await server.submissions();
  assert.deepEqual(
    stored.map(({ id, formId, answers }) => ({ id, formId, answers })),
    [
      { id: references[0], formId: 'maengelmelder', answers: reportAnswers },
      { id: references[1], formId: 'hundesteuer-anmeldung', answers: dogAnswers },
    ],
  );
});

test('Two copies of the script on a page do not disturb each other.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(server.url('two-forms.html'));
  await new FormOnPage(page, 1).ready();
  await page.addScriptTag({ url: 'amtform.js' });
  await page.addScriptTag({ url: 'amtform.mjs', type: 'module' });
  await page.evaluate(() => {
    const form = document.createElement('amt-form');
    form.src = 'maengelmelder.form.json';
    document.querySelector('main')?.append(form);
  });
  const third = await new FormOnPage(page, 2).ready();
  assert.equal(await third.title(), 'Mangel melden');
  assert.deepEqual(await repeatedIds(page), []);
});

/** Ids that more than one element of the page has. */
async function repeatedIds(page: Page): Promise<readonly string[]> {
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
  return ids.filter((id, index) => ids.indexOf(id) < index);
}
