import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browsers.js';
import { FaultStage, type Staging, townPage, usualAnswers, usualDefinition } from '../support/fault-stage.js';
import { answers, held, lostAnswer, problem } from '../support/faults.js';
import { FormOnPage } from '../support/form-on-page.js';
import { keptInStorage } from '../support/kept-in-storage.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

/** What happens, and what has to be true then. The names begin with the number of the scenario. */
type Scenario = readonly [name: string, play: (stage: FaultStage) => Promise<void>, staging?: Staging];

const keeping = { ...usualDefinition, draft: { keep: 'device', days: 7 } };

/** All that the page left in the browser, as one text. */
async function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const records = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            indexedDB.open(name).onsuccess = ({ target }) => {
              const { result } = target as IDBOpenDBRequest;
              const stores = [...result.objectStoreNames];
              if (stores.length === 0) {
                resolve([]);
                return;
              }
              const found: unknown[] = [];
              const reading = result.transaction(stores);
              for (const store of stores)
                reading.objectStore(store).getAll().onsuccess = (event) =>
                  found.push((event.target as IDBRequest).result);
              reading.oncomplete = () => resolve(found);
            };
          }),
      ),
    );
    return JSON.stringify([
      records,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      await caches.keys(),
    ]);
  });
}

async function keepHere(form: FormOnPage): Promise<void> {
  await form.root.locator('[data-keep] input').check();
}

/** A second window of the same person. */
async function windowOf({ context, server }: FaultStage): Promise<FormOnPage> {
  const page = await context.newPage();
  await page.goto(server.url('/'));
  return new FormOnPage(page).ready();
}

async function restored(form: FormOnPage): Promise<FormOnPage> {
  await form.root.locator('[data-continue]').first().click();
  await form.root.locator('[data-draft-notice="restored"]').waitFor();
  return form;
}

const manyFields = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`f${index}`, { type: 'string', title: `Frage ${index}` }]),
);

const scenarios: readonly Scenario[] = [
  [
    'F06 After a reload while sending, the form says that a sending is not confirmed, and its answers bring the receipt.',
    async (stage) => {
      const { fault, begun } = held();
      await stage.filled();
      stage.server.faults.push(fault);
      await stage.form.next.click();
      await begun;
      await stage.page.reload();
      await stage.form.failure.waitFor();
      assert.match(await stage.said(), /Eine Sendung ist noch nicht bestätigt/);
      assert.deepEqual(await stage.form.answers(), usualAnswers);
      await stage.send();
      await stage.stored(usualAnswers);
      assert.equal(new Set(stage.keys).size, 1);
    },
  ],
  [
    'F06 A sensitive answer is not kept over the reload; the form says so, and the same answer brings the same receipt.',
    async (stage) => {
      const secret = { ...usualAnswers, pin: 'Zwetschgen-Geheimnis' };
      const { fault, begun } = held();
      await stage.filled(secret);
      stage.server.faults.push(fault);
      await stage.form.next.click();
      await begun;
      assert.doesNotMatch(await leftBehind(stage.page), /Zwetschgen/);
      await stage.page.reload();
      await stage.form.failure.waitFor();
      assert.match(
        await stage.said(),
        /Vertrauliche Angaben und Dateien bleiben zu Ihrem Schutz nicht auf diesem Gerät/,
      );
      assert.deepEqual(await stage.form.answers(), usualAnswers);
      await stage.check();
      await stage.form.setAnswers(secret);
      await stage.send();
      await stage.stored(secret);
      assert.equal(new Set(stage.keys).size, 1);
    },
    {
      definition: {
        ...usualDefinition,
        schema: {
          ...usualDefinition.schema,
          properties: { ...usualDefinition.schema.properties, pin: { type: 'string', title: 'PIN', writeOnly: true } },
        },
      },
    },
  ],
  [
    'F07 After a crash of the tab all twenty answers are offered again.',
    async (stage) => {
      await stage.form.ready();
      await keepHere(stage.form);
      for (let index = 0; index < 20; index += 1)
        await stage.form.at(`/f${index}`).locator('input').fill(`Antwort ${index}`);
      await stage.page.waitForFunction(keptInStorage, 'Antwort 19');
      // A reader may see what is not committed yet.
      await stage.page.waitForTimeout(200);
      const crashed = stage.page.waitForEvent('crash');
      const session = await stage.context.newCDPSession(stage.page);
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      const again = await restored(await windowOf(stage));
      assert.deepEqual(Object.keys((await again.answers()) as object), Object.keys(manyFields));
      await stage.page.close();
    },
    { definition: { ...keeping, schema: { type: 'object', properties: manyFields } } },
  ],
  [
    'F09 Without a network the form says so, keeps everything and sends by itself when it is back.',
    async (stage) => {
      await stage.filled();
      await stage.context.setOffline(true);
      await stage.form.next.click();
      await stage.form.root.getByText('keine Verbindung zum Internet').waitFor();
      await stage.check();
      assert.deepEqual(await stage.form.answers(), usualAnswers);
      await stage.context.setOffline(false);
      await stage.form.receipt.waitFor();
      await stage.stored(usualAnswers);
    },
  ],
  [
    'F14 Every fault that the receiver finds is said, at its field where there is one, and the mended answers get a new key.',
    async (stage) => {
      const pointers = ['/name', '/adresse/plz', '/kinder/1/geburt', '/unknown', ''];
      const errors = pointers.map((pointer, index) => ({
        pointer,
        code: `own${index}`,
        detail: `Fehler <b>${index}</b>`,
      }));
      const given = { name: 'Ada', adresse: { plz: '01067' }, kinder: [{ geburt: 'a' }, { geburt: 'b' }] };
      await (await stage.filled(given)).send(problem(422, { type: 'about:blank', errors }));
      const lines = await stage.form.summary();
      assert.equal(lines.length, errors.length);
      for (const [index, { detail }] of errors.entries()) assert.ok(lines[index]?.endsWith(detail), lines[index]);
      for (const [index, pointer] of pointers.slice(0, 3).entries())
        assert.match((await stage.form.messagesAt(pointer)).join(' '), new RegExp(`Fehler <b>${index}</b>`));
      assert.deepEqual(await stage.form.answers(), given);
      await stage.stored();
      await stage.check();
      const mended = { ...given, name: 'Ada Lovelace' };
      await stage.form.setAnswers(mended);
      await stage.form.goOn();
      await stage.send();
      await stage.stored(mended);
      assert.equal(new Set(stage.keys).size, 2);
    },
    {
      definition: {
        ...usualDefinition,
        schema: {
          type: 'object',
          properties: {
            name: { type: 'string', title: 'Name' },
            adresse: { type: 'object', title: 'Adresse', properties: { plz: { type: 'string', title: 'PLZ' } } },
            kinder: {
              type: 'array',
              title: 'Kinder',
              items: { type: 'object', properties: { geburt: { type: 'string', title: 'Geburt' } } },
            },
          },
        },
      },
    },
  ],
  [
    'F16 Two windows that go on with the same draft send one submission and show one receipt.',
    async (stage) => {
      await stage.form.ready();
      await keepHere(stage.form);
      await stage.form.at('/name').locator('input').fill(usualAnswers.name);
      await stage.form.at('/note').locator('input').fill(usualAnswers.note);
      await stage.page.waitForFunction(keptInStorage, usualAnswers.note);
      await stage.page.close();
      const reader = await stage.context.newPage();
      await reader.goto(stage.server.url('/login'));
      await reader.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
      const [one, other] = [await windowOf(stage), await windowOf(stage)];
      for (const form of [one, other]) await (await restored(form)).goOn();
      const { fault, release, begun } = held();
      stage.server.faults.push(fault, answers(409, { 'Retry-After': '0' }), answers(409, { 'Retry-After': '0' }));
      await one.next.click();
      await begun;
      await other.next.click();
      await other.receipt.waitFor();
      release();
      await one.receipt.waitFor();
      assert.equal(await one.receipt.innerText(), await other.receipt.innerText());
      await stage.stored(usualAnswers);
    },
    { definition: keeping },
  ],
  [
    'F22 Where the browser denies all storage, the form says once that nothing is kept, and sends with one key.',
    async (stage) => {
      await stage.form.ready();
      await keepHere(stage.form);
      await stage.form.root.locator('[data-draft-notice]').first().waitFor();
      await (await stage.filled()).send(lostAnswer);
      await stage.stored(usualAnswers);
      assert.equal(new Set(stage.keys).size, 1);
    },
    {
      definition: keeping,
      before: (page) =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
            Object.defineProperty(globalThis, name, {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
        }),
    },
  ],
  [
    'F23 After the receipt nothing of the answers is left in the browser.',
    async (stage) => {
      await stage.form.ready();
      await keepHere(stage.form);
      await stage.filled();
      await stage.page.waitForFunction(keptInStorage, usualAnswers.note);
      await stage.send();
      await stage.form.receipt.waitFor();
      assert.doesNotMatch(await leftBehind(stage.page), /Lovelace|Regenschirm/);
      await stage.page.reload();
      await stage.form.ready();
      assert.deepEqual(await stage.form.answers(), {});
    },
    { definition: keeping },
  ],
  [
    'F24 Whoever goes back to the form after sending finds the receipt or an empty form, never a second sending.',
    async (stage) => {
      await (await stage.filled()).send();
      await stage.page.goto(stage.server.url('/login'));
      await stage.page.goBack();
      await stage.form.ready();
      assert.ok((await stage.form.receipt.isVisible()) || JSON.stringify(await stage.form.answers()) === '{}');
      await stage.stored(usualAnswers);
    },
  ],
  [
    'F25 Two windows with other answers send two submissions with two keys.',
    async (stage) => {
      const other = await windowOf(stage);
      const others = { ...usualAnswers, note: 'Ein Handschuh' };
      await other.setAnswers(others);
      await other.goOn();
      await (await stage.filled()).send();
      await other.next.click();
      await other.receipt.waitFor();
      await stage.stored(usualAnswers, others);
      assert.equal(new Set(stage.keys).size, 2);
    },
  ],
  [
    'F26 A form that was changed meanwhile is told; the answers stay and can be saved.',
    async (stage) => {
      const old = JSON.stringify({ ...usualDefinition, version: '0.9.0' });
      stage.server.answers['/form.json'] = (response) =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(old);
      await stage.page.reload();
      await (await stage.filled()).send();
      assert.match(await stage.said(), /Das Formular wurde inzwischen geändert/);
      assert.deepEqual(await stage.form.answers(), usualAnswers);
      const download = stage.page.waitForEvent('download');
      await stage.form.root.locator('[data-save]').click();
      assert.match((await download).suggestedFilename(), /^fund-[0-9a-f]{8}\.json$/);
      await stage.stored();
    },
  ],
  ...(
    [
      ['is missing', 404, 'application/json', ''],
      ['is no JSON', 200, 'application/json', '{"id":'],
      ['is no definition', 200, 'application/json', '{"id":"x","schema":{"type":"strin"}}'],
      ['is a page', 200, 'text/html', '<h1>Login</h1>'],
    ] as const
  ).map(([fault, status, type, body]): Scenario => [
    `F27 Where the definition ${fault}, the page says how to reach the office.`,
    async (stage) => {
      stage.server.answers['/form.json'] = (response) => response.writeHead(status, { 'Content-Type': type }).end(body);
      await stage.page.reload();
      await stage.form.root.locator('[role=alert]').waitFor();
      assert.match(await stage.form.root.innerText(), /Telefon 030 23125 100/);
      await stage.stored();
    },
  ]),
  [
    'F28 Where the script is cut off, the page says how to reach the office.',
    async (stage) => {
      stage.server.answers['/amtform.js'] = (response) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '100000' });
        response.write('(() => { const half =', () => response.destroy());
      };
      await stage.page.reload();
      assert.match(await stage.form.root.innerText(), /Telefon 030 23125 100/);
    },
  ],
  [
    'F28 Where the script is loaded twice, there is one form, and it sends once.',
    async (stage) => {
      await (await stage.filled()).send();
      assert.equal(await stage.form.root.locator('.amt-form').count(), 1);
      await stage.stored(usualAnswers);
    },
    { page: townPage('', '<script src="/amtform.js"></script><script src="/amtform.js?2"></script>') },
  ],
  [
    'F28 Where the page forbids the endpoint, the form does not blame the network.',
    async (stage) => {
      await (await stage.filled()).send();
      assert.match(await stage.said(), /Dieses Formular kann hier nicht abgesendet werden/);
      assert.equal(stage.keys.length, 0);
    },
    {
      page: townPage('endpoint="http://127.0.0.1:9/send"').replace(
        '<title>',
        '<meta http-equiv="Content-Security-Policy" content="connect-src \'self\'"><title>',
      ),
    },
  ],
  [
    'F29 A receiver that is started anew between a lost answer and the next try has the submission once.',
    async (stage) => {
      await stage.filled();
      stage.server.faults.push(
        async (passing) => {
          await lostAnswer(passing);
          await stage.server.stopReceiver();
          await stage.server.startReceiver();
        },
        ...Array.from({ length: 2 }, () => answers(503)),
      );
      await stage.send();
      await stage.stored(usualAnswers);
      assert.equal(new Set(stage.keys).size, 1);
    },
  ],
  [
    'F29 Where the disk of the receiver is full, everything stays in the form, and nobody claims a receipt.',
    async (stage) => {
      await (await stage.filled()).sendInVain(answers(507));
      assert.match(await stage.said(), /Wir wissen nicht, ob Ihre Angaben angekommen sind/);
      assert.deepEqual(await stage.form.answers(), usualAnswers);
      await stage.check();
      await stage.send();
      await stage.stored(usualAnswers);
    },
  ],
  ...(['connectionreset', 'namenotresolved', 'timedout', 'blockedbyclient'] as const).map((code): Scenario => [
    `F30 An endpoint that cannot be reached (${code}) is told calmly, and the answers can be saved.`,
    async (stage) => {
      await stage.page.route('**/send', (route) => route.abort(code));
      await (await stage.filled()).send();
      assert.match(await stage.said(), /Wir wissen nicht, ob Ihre Angaben angekommen sind/);
      await stage.form.root.locator('[data-save]').waitFor();
      await stage.check();
      await stage.stored();
      await stage.page.unroute('**/send');
      await stage.send();
      await stage.stored(usualAnswers);
    },
  ]),
  [
    'F30 An endpoint of another origin that allows none is told like a broken network, and stores nothing, plain text neither.',
    async (stage) => {
      await stage.form.ready();
      await stage.form.root.evaluate((form, url) => form.setAttribute('endpoint', url), stage.server.endpoint);
      await (await stage.filled()).send();
      assert.match(await stage.said(), /Wir wissen nicht, ob Ihre Angaben angekommen sind/);
      await stage.page.evaluate(async (url) => {
        const body = JSON.stringify({ form: { id: 'fund', version: '1.0.0' }, language: 'de', answers: { name: 'x' } });
        await fetch(url, { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body });
      }, stage.server.endpoint);
      await stage.stored();
    },
  ],
];

describe('Around a form', { concurrency: 3 }, () => {
  for (const [name, play, staging] of scenarios) {
    test(name, async (t) => {
      const stage = await FaultStage.open(t, browser, staging);
      await play(stage);
      if (!stage.page.isClosed()) await stage.check();
    });
  }
});
