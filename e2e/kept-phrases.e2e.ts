import {
  kindExamples,
  type KindExample,
  questionOf,
  type QuestionLook,
} from '@amtform/testing/examples/kind-examples.js';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { ExampleServer } from './support/example-server.js';
import { assertKept } from './support/kept-text.js';
import { newPage } from './support/new-page.js';
import { offerScreenReader, readAloud } from './support/screen-reader.js';
import { showForm } from './support/show-form.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** In what state a question is read aloud, and what must be heard then, whatever the kind. */
interface State {
  readonly look?: QuestionLook;
  readonly answered?: boolean;
  readonly checked?: boolean;
  readonly heard: readonly RegExp[];
  readonly never: RegExp;
}

/** The phrase of the control, or of the group around several: its role if it has one, its name, what describes it. */
const asked = /^.*Was wird gefragt\?( \(freiwillig\))?(,|$)/m;
const help = /^.*Was wird gefragt\?( \(freiwillig\))?, .*Das steht im Bescheid\./m;
const wrong = /^.*, .*Das steht im Bescheid\. .*Fehler: .*Was wird gefragt\?/m;

const states: Readonly<Record<string, State>> = {
  required: { look: { help: false }, heard: [asked], never: /freiwillig|Fehler|invalid/ },
  'optional, with help': { look: { required: false }, heard: [help, /freiwillig/], never: /Fehler|invalid/ },
  'left out': { checked: true, heard: [help, wrong], never: /freiwillig/ },
  answered: { answered: true, heard: [help], never: /Fehler|invalid/ },
  'read-only': {
    look: { readOnly: true },
    answered: true,
    heard: [help],
    never: /Fehler|invalid|textbox|combobox|checkbox|radio|button/,
  },
};

for (const [kind, cases] of Object.entries(kindExamples)) {
  test(`A screen reader says at a question of the kind ${kind} what is asked, what helps and what is wrong.`, async (t) => {
    const page = await newPage(t, browser);
    await offerScreenReader(page);
    await page.goto(server.url('plain.html'));
    const log: string[] = [];
    for (const [name, example] of Object.entries(cases)) {
      for (const [state, expected] of Object.entries(states)) {
        const phrases = await phrasesOf(page, example, expected);
        log.push(`# ${name}, ${state}`, ...phrases, '');
        for (const words of expected.heard) assert.match(phrases.join('\n'), words, `${name}, ${state}`);
        assert.doesNotMatch(phrases.join('\n'), expected.never, `${name}, ${state}`);
        const twice = phrases.filter((phrase, i) => phrase === phrases[i - 1]);
        assert.deepEqual(twice, [], `${name}, ${state}: nothing is said twice in a row`);
      }
    }
    assertKept(`phrases/${kind}.txt`, log);
  });
}

async function phrasesOf(page: Page, example: KindExample, { look, answered, checked }: State) {
  const form = await showForm(page, questionOf(example, look), answered ? { answers: { field: example.answer } } : {});
  if (checked) {
    await form.next.press('Enter');
    await form.at('/field').locator('.amt-message').waitFor();
  }
  return readAloud(form.at('/field'));
}
