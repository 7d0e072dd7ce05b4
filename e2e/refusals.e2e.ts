import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { heardEvents, listenForEvents } from './support/heard-events.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { type Answer, json, page as html, TownServer } from './support/town-server.js';

const { definition, answers } = exampleForm('maengelmelder');
const endpoint = '/forms/maengelmelder/submissions';
const town = await TownServer.start({
  '/': html(
    '<!doctype html><html lang="de"><title>Mangel melden</title><script src="/amtform.js"></script><amt-form src="/form.json"></amt-form>',
  ),
  '/form.json': json(definition),
  '/login': html('<!doctype html><title>Anmelden</title>'),
});
after(() => town.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

const elsewhere = /Die Antwort kam nicht von der Behörde\./;
const unknown = /Wir wissen nicht, ob Ihre Angaben angekommen sind\./;
const refused = /Ihre Angaben sind nicht angekommen\./;
const received = json({ id: 'MM-2026-1' }, 201);

/** What a receiver may do instead of giving a receipt, and what the person reads then. */
const failures: readonly (readonly [string, Answer, RegExp])[] = [
  ['hangs up', (response) => response.destroy(), unknown],
  ['has a fault', (response) => response.writeHead(500).end(), unknown],
  ['sends on to a login page', (response) => response.writeHead(302, { Location: '/login' }).end(), elsewhere],
  ['gives a page instead of a receipt', html('<!doctype html><title>Willkommen im WLAN</title>'), elsewhere],
  ['gives a receipt without a reference', json({ receivedAt: '2026-11-23T12:00:00Z' }), unknown],
  ['gives an empty reference', json({ id: ' ' }, 201), unknown],
  ['says that it is forbidden', (response) => response.writeHead(403).end(), refused],
  ['says that the session is over', (response) => response.writeHead(401).end(), /Ihre Anmeldung ist abgelaufen/],
];

for (const [fault, answer, sentence] of failures) {
  test(`Where the receiver ${fault}, the person is told, loses nothing and can send again.`, async (t) => {
    town.answers[endpoint] = answer;
    const { page, form } = await reviewed(t);
    await form.next.click();
    // Up to five tries, with waits between them.
    await form.failure.waitFor({ timeout: 40_000 });
    const { name } = await new Person(page).focused();
    assert.match(name, sentence, 'What is said has the focus');
    assert.deepEqual(await form.answers(), answers);
    const events = (await heardEvents(page)).map(({ type, reason }) => `${type} ${reason ?? ''}`.trim());
    const expired = fault.includes('session') ? ['amt-session-expired'] : [];
    assert.deepEqual(events, ['amt-failure sending', ...expired]);

    town.answers[endpoint] = received;
    await form.next.click();
    await form.receipt.waitFor();
    const [first, second] = town.seen.slice(-2);
    assert.deepEqual([first?.key, first?.body], [second?.key, second?.body]);
  });
}

test('What the receiver finds wrong is said at the fields, and goes when it is mended.', async (t) => {
  town.answers[endpoint] = json(
    {
      type: 'about:blank',
      title: 'Bitte prüfen',
      errors: [
        { pointer: '#/ort/strasse', detail: 'Diese Straße gibt es in Musterstadt nicht.' },
        { pointer: '/kontakt/email', code: 'format', detail: 'no mail server' },
      ],
    },
    422,
    'application/problem+json',
  );
  const { page, form } = await reviewed(t);
  await form.next.click();
  await form.arriveAt('Mangel melden');
  const person = new Person(page);
  assert.match((await person.focused()).classes, /amt-summary/);
  const [street = '', mail = ''] = await form.summary();
  assert.equal(street, 'Diese Straße gibt es in Musterstadt nicht.');
  assert.match(mail, /^Diese E-Mail-Adresse stimmt nicht\. /);
  assert.deepEqual(await form.messagesAt('/ort/strasse'), [`Fehler: ${street}`]);
  assert.deepEqual(await form.messagesAt('/kontakt/email'), [`Fehler: ${mail}`]);
  assert.deepEqual(await form.answers(), answers);

  town.answers[endpoint] = received;
  await person.use(street);
  await person.retype('Am Stadtgarten');
  assert.deepEqual(await form.messagesAt('/ort/strasse'), []);
  await form.next.click();
  await form.next.click();
  await form.receipt.waitFor();
  const [first, second] = town.seen.slice(-2);
  assert.notEqual(first?.key, second?.key, 'Other answers are another submission');
});

test('What the receiver says about no field in particular is said above the form.', async (t) => {
  const detail = 'Für diese Stelle liegt schon eine Meldung vor.';
  town.answers[endpoint] = json({ errors: [{ pointer: '', detail }] }, 422, 'application/problem+json');
  const { form } = await reviewed(t);
  await form.next.click();
  await form.arriveAt('Mangel melden');
  assert.deepEqual(await form.summary(), [detail]);
});

test('A host page that cancels amt-submit sends by itself.', async (t) => {
  const { page, form } = await reviewed(t);
  const before = town.seen.length;
  const sent = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('amt-submit', (event) => {
          event.preventDefault();
          resolve((event as HTMLElementEventMap['amt-submit']).detail.submission.answers);
        });
        void document.querySelector('amt-form')?.submit();
      }),
  );
  assert.deepEqual(sent, answers);
  assert.equal(town.seen.length, before);
  assert.equal(await form.title(), 'Prüfen Sie Ihre Angaben');
});

/** The report of a problem, filled in and ready to be sent. */
async function reviewed(t: TestContext): Promise<{ readonly page: Page; readonly form: FormOnPage }> {
  const page = await newPage(t, browser);
  await listenForEvents(page, 'amt-failure', 'amt-session-expired');
  await page.goto(town.url('/'));
  const form = await new FormOnPage(page).ready();
  await form.setAnswers(answers);
  await form.next.click();
  await form.arriveAt('Prüfen Sie Ihre Angaben');
  return { page, form };
}
