import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { allExamples, openExample } from './support/all-examples.js';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { assertKept } from './support/kept-text.js';
import { namesOf } from './support/names-of.js';
import { highWindow, newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** When the forms are opened: a draft says when it was kept. */
const moment = '2026-11-24T10:00:00+01:00';

/** Roles that are nothing without a name. A group that can be opened is named by what opens it. */
const nameless =
  /^ *((textbox|combobox|listbox|checkbox|radio|radiogroup|button|link|heading|image)( [(=—].*)?|group\n(?! *Disclosure.*))$/m;

for (const name of allExamples) {
  test(`Everything on the pages of ${name} has the role, name and description for screen readers that was read in review.`, async (t) => {
    const page = await newPage(t, browser, { viewport: highWindow, timezoneId: 'Europe/Berlin' });
    await page.clock.setFixedTime(moment);
    const form = await openExample(page, name, server);
    const { definition, answers } = exampleForm(name);
    const found: string[] = [];
    const look = async (screen: string) => {
      // Rare fields and the offer to keep answers are loaded later.
      await page.waitForLoadState('networkidle');
      await form.root.locator('[data-loading]').first().waitFor({ state: 'detached' });
      const names = await namesOf(page);
      assert.doesNotMatch(names.join('\n'), nameless, screen);
      found.push(`# ${screen}`, ...names, '');
    };
    if (definition.start) await look('Start');
    for (const state of ['with messages', 'answered'] as const) {
      if (state === 'answered') await form.setAnswers(answers);
      for (const { id } of definition.pages ?? [{ id: '' }]) {
        if (!(await form.goTo(id))) continue;
        if (state === 'with messages') await form.tryToGoOn();
        await look(`${await form.title()}, ${state}`);
      }
    }
    await form.goOn();
    await look('Review');
    assertKept(`names/${name}.txt`, found);
  });
}
