import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { AmtForm } from '@amtform/widget';
import type { Page } from 'playwright-core';
import { engines, launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { OpenEndpoint } from './support/open-endpoint.js';
import { page as html, TownServer } from './support/town-server.js';

const town = await TownServer.start({
  '/': html(
    '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="csrf-token" content="erstes"><title>Fund</title><main><h1>Stadt</h1><amt-form></amt-form></main><script src="amtform.js"></script></html>',
  ),
});
after(() => town.remove());
// Another origin that has the same cookies: these know no ports.
const endpoint = await OpenEndpoint.start();
after(() => endpoint.remove());

const usual = {
  id: 'fund',
  version: '1.0.0',
  language: 'de',
  title: 'Fund melden',
  schema: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
};

let forms = 0;

/** A page, and a function that puts a form there which sends as it is told. */
async function desk(t: TestContext, engine: (typeof engines)[number]) {
  const browser = await launchBrowser(engine);
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  await page.goto(town.url('/'));
  await page.evaluate(() => {
    document.cookie = 'csrftoken=a%2Bb%3D; path=/';
    document.cookie = 'sitzung=geheim; path=/';
  });
  const ask = async (submission: object, definition: object = usual): Promise<FormOnPage> => {
    await page.evaluate(
      async (given) =>
        new Promise<void>((resolve) => {
          const form = document.createElement('amt-form');
          form.addEventListener('amt-ready', () => resolve(), { once: true });
          document.querySelector('amt-form')?.replaceWith(form);
          form.definition = given;
        }),
      // What became of one form is no matter of the next.
      {
        ...definition,
        id: `fund-${(forms += 1)}`,
        submission: { type: 'http', url: endpoint.url('/send'), ...submission },
      },
    );
    return new FormOnPage(page);
  };
  return { page, ask };
}

async function sent(form: FormOnPage): Promise<(typeof endpoint.arrived)[number]> {
  await form.at('/name').locator('input').fill('Ada');
  await form.next.click();
  await form.receipt.waitFor();
  return endpoint.arrived.at(-1)!;
}

/** Lets the page sign in again where the session has expired, and send once more. */
const renewWhenExpired = (page: Page) =>
  page.evaluate(() => {
    document.addEventListener(
      'amt-session-expired',
      (event) => {
        document.querySelector('meta[name="csrf-token"]')!.setAttribute('content', 'zweites');
        setTimeout(() => void (event.target as AmtForm).submit());
      },
      { once: true },
    );
  });

for (const engine of engines) {
  test(`Tokens, cookies and a session that expires, in ${engine}.`, async (t) => {
    const { page, ask } = await desk(t, engine);
    // The page renews its token with the session, and the form goes on with the same key.
    const csrf = { from: 'meta:csrf-token', to: 'header:X-Token' };
    await renewWhenExpired(page);
    endpoint.next.push((response) => response.writeHead(401).end());
    const before = endpoint.arrived.length;
    await sent(await ask({ csrf }));
    const [first, second] = endpoint.arrived.slice(before);
    assert.deepEqual([first?.headers['x-token'], second?.headers['x-token']], ['erstes', 'zweites']);
    assert.ok(first?.headers['idempotency-key']);
    assert.equal(first.headers['idempotency-key'], second?.headers['idempotency-key']);

    // From a cookie, as frameworks write it, into a field.
    const cookie = { from: 'cookie:csrftoken', to: 'field:csrfmiddlewaretoken' };
    const classic = await sent(await ask({ format: 'urlencoded', csrf: cookie }));
    assert.equal(new URLSearchParams(classic.body).get('csrfmiddlewaretoken'), 'a+b=');
    const parts = await sent(await ask({ format: 'multipart', csrf: cookie }));
    assert.match(parts.body, /name="csrfmiddlewaretoken"\r\n\r\na\+b=\r\n/);

    // Cookies travel to another origin only where the definition says so.
    for (const [credentials, travel] of [
      [undefined, false],
      ['same-origin', false],
      ['omit', false],
      ['include', true],
    ] as const) {
      const { headers } = await sent(await ask({ ...(credentials && { credentials }) }));
      assert.equal(headers.cookie?.includes('sitzung=geheim') ?? false, travel, String(credentials));
    }
  });

  test(`An upload tells the page how far it is, and a redirect is no success, with and without files, in ${engine}.`, async (t) => {
    const { page, ask } = await desk(t, engine);
    const file = { title: 'Plan', type: 'string', contentEncoding: 'base64', contentMediaType: 'application/pdf' };
    const withFile = {
      ...usual,
      schema: { type: 'object', properties: { ...usual.schema.properties, plan: file } },
    };
    const choose = async (form: FormOnPage) => {
      const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000_000, 'x')]);
      const input = form.at('/plan').locator('input[type=file]');
      await input.setInputFiles({ name: 'Plan.pdf', mimeType: 'application/pdf', buffer });
      await form.at('/plan').locator('li button').waitFor();
    };
    const form = await ask({ format: 'multipart' }, withFile);
    await choose(form);
    const heard = page.evaluate(
      () =>
        new Promise<(readonly [number, number])[]>((resolve) => {
          const steps: (readonly [number, number])[] = [];
          document.addEventListener('amt-sending', (event) => {
            const { stage } = (event as HTMLElementEventMap['amt-sending']).detail;
            if (stage.type === 'trying' && stage.progress) steps.push([stage.progress.sent, stage.progress.total]);
          });
          document.addEventListener('amt-receipt', () => resolve(steps), { once: true });
        }),
    );
    const { body } = await sent(form);
    const steps = await heard;
    assert.deepEqual(steps.at(-1), [body.length, body.length], 'the last step is the whole body');
    assert.deepEqual(
      steps.map(([now]) => now),
      steps.map(([now]) => now).sort((one, other) => one - other),
    );

    for (const [format, definition] of [
      ['envelope', usual],
      ['multipart', withFile],
    ] as const) {
      const redirected = await ask({ format }, definition);
      if (definition === withFile) await choose(redirected);
      endpoint.next.push((response) => response.writeHead(303, { Location: '/login' }).end());
      await redirected.at('/name').locator('input').fill('Ada');
      const before = endpoint.arrived.length;
      await redirected.next.click();
      await redirected.failure.waitFor();
      assert.equal(await redirected.receipt.count(), 0);
      // Where the upload is to be watched the browser follows, and what it finds there is no receipt either.
      const login = endpoint.arrived.slice(before).filter(({ path }) => path === '/login');
      if (definition === usual) assert.deepEqual(login, []);
    }
  });
}
