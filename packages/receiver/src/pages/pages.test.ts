import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { bulkyWasteFields, bulkyWasteForm } from '../../testing/bulky-waste-form.js';
import { RunningReceiver } from '../../testing/running-receiver.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) =>
  existsSync(one),
);

test('Receipt, faults and the pages of the office are accessible and fit on 320 px, in light and dark.', async (t) => {
  const token = randomUUID();
  const clerks = [{ name: 'Bürgeramt', tokenSha256: createHash('sha256').update(token).digest('hex') }];
  const receiver = await RunningReceiver.start(t, { definitions: [bulkyWasteForm], clerks });
  const send = async (fields: readonly (readonly [string, string])[]) => {
    const response = await fetch(`${receiver.url}/forms/sperrmuell/submissions`, {
      method: 'POST',
      headers: { Accept: 'text/html' },
      body: new URLSearchParams(fields.map(([name, text]) => [name, text])),
    });
    return response.text();
  };
  const receipt = await send(bulkyWasteFields);
  const faults = await send([['menge', '99']]);
  const id = /<dd>([\w-]{14})<\/dd>/.exec(receipt)![1]!;
  assert.ok(path, 'Chromium is installed.');
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  t.after(() => browser.close());
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
    [320, 'light'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
      httpCredentials: { username: 'office', password: token },
    });
    const page = await context.newPage();
    const showText = (name: string, body: string) => async () => {
      await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(`${receiver.url}/${name}`);
    };
    const shown = {
      receipt: showText('receipt', receipt),
      faults: showText('faults', faults),
      list: () => page.goto(`${receiver.url}/office`),
      submission: () => page.goto(`${receiver.url}/office/submissions/${id}`),
    };
    for (const [name, show] of Object.entries(shown)) {
      await show();
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      );
      assert.deepEqual(found, [], `${name} at ${width} px`);
      assert.ok(
        (await page.evaluate<number>('document.documentElement.scrollWidth')) <= width,
        `${name} at ${width} px`,
      );
    }
    await context.close();
  }
});
