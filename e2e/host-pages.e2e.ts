import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { describeDog, dogBody, reportDog } from './hosts/dog-report.js';
import { fallbackText, hostAnswers, type HostPage, received } from './hosts/host-page.js';
import { launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { type Answer, TownServer } from './support/town-server.js';
import { type Watched, watchPage } from './support/watch-page.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

/** A page that is one form, as ASP.NET makes them: Enter clicks its first button, and every field is sent. */
const bigForm = `<form id="host" action="/elsewhere" method="post" onsubmit="heard.push('submit')"
  onkeypress="if (event.key === 'Enter') { document.getElementById('search').click(); return false }">
  <input name="__VIEWSTATE" value="1"><button id="search" name="search" onclick="heard.push('click')">Suche</button>FORM</form>`;
const noting = '<script>var heard = [];</script>';

for (const attributes of ['', 'isolation="shadow"', 'draft="device"']) {
  test(`A page that is one form hears nothing of ours and sends nothing of it ${attributes}`.trim(), async (t) => {
    const { page, town } = await open(t, { around: bigForm, head: noting, attributes });
    const form = await new FormOnPage(page).ready();
    await form.root.getByLabel('Fundort').press('Enter');
    const ticks = await form.root.getByRole('checkbox').all();
    for (const tick of ticks) await tick.press('Enter');
    assert.notDeepEqual(await form.summary(), []);
    await reportDog(page);
    assert.deepEqual(received(town), [dogBody]);
    assert.deepEqual(await page.evaluate('heard'), []);
    assert.equal(new URL(page.url()).pathname, '/');
    const sent = await page.evaluate(() => {
      const host = document.querySelector<HTMLFormElement>('#host')!;
      return [...new FormData(host).keys()];
    });
    assert.deepEqual(sent, ['__VIEWSTATE']);
  });
}

const moves: Readonly<Record<string, (form: Element) => void>> = {
  'moved to another place': (form) => document.body.prepend(form),
  'removed and put back': (form) => {
    form.remove();
    setTimeout(() => document.body.append(form), 50);
  },
  'moved again and again': (form) => {
    for (let i = 0; i < 5; i += 1) document.body.append(form);
  },
};
for (const [tree, attributes] of Object.entries({ 'in the page': '', 'in a shadow tree': 'isolation="shadow"' })) {
  for (const [what, move] of Object.entries(moves)) {
    test(`A form ${tree} that is ${what} keeps its answers and can be sent.`, async (t) => {
      const { page, town } = await open(t, { attributes });
      const form = await new FormOnPage(page).ready();
      await form.root.getByLabel('Alter').fill('99');
      await form.root.evaluate(move);
      assert.equal(await form.root.getByLabel('Alter').inputValue(), '99');
      await reportDog(page);
      assert.deepEqual(received(town), [dogBody]);
    });
  }

  test(`Of two versions on a page the first is used, and the console names both, ${tree}.`, async (t) => {
    const tag = '<script src="/amtform.js"></script><script src="/later.js"></script>';
    const { page, town, watched } = await open(t, { tag, attributes }, (answers) => {
      answers['/later.js'] = (response, request) => {
        const write = response.end.bind(response);
        response.end = ((text: string) => write(text.replaceAll('0.1.0', '9.8.7'))) as typeof response.end;
        answers['/amtform.js']!(response, request);
      };
    });
    await reportDog(page);
    assert.deepEqual(received(town), [dogBody]);
    const warnings = watched.complaints.filter((text) => text.includes('9.8.7'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /0\.1\.0 and 9\.8\.7/);
  });

  test(`The same script twice, and as a module too, is one form without a complaint, ${tree}.`, async (t) => {
    const script = '<script src="/amtform.js"></script>';
    const { page, town, watched } = await open(t, {
      tag: `${script}${script}<script type="module" src="/amtform.mjs"></script>`,
      attributes,
    });
    await reportDog(page);
    assert.deepEqual(received(town), [dogBody]);
    assert.deepEqual(watched.complaints, []);
  });

  test(`A base address of the page does not lead the script to wrong parts, ${tree}.`, async (t) => {
    const { page, town, watched } = await open(t, { head: '<base href="/deep/folder/page.html">', attributes });
    await reportDog(page);
    assert.deepEqual(received(town), [dogBody]);
    assert.deepEqual(watched.complaints, []);
  });

  test(`In the place for editors that strip unknown elements there is the form, ${tree}.`, async (t) => {
    const around = `<div data-amt-form="/form.json" ${attributes && 'data-amt-'}${attributes}><p>${fallbackText}</p></div><template>FORM</template>`;
    const { page, town } = await open(t, { around, head: '<script src="/amtform.js"></script>', tag: '' });
    await reportDog(page);
    assert.deepEqual(received(town), [dogBody]);
    assert.equal(await page.getByText(fallbackText).count(), 0);
  });

  test(`While the script is slow, and where it was cut, the fallback stands there, ${tree}.`, async (t) => {
    let deliver: () => void = () => undefined;
    const { page, town } = await open(
      t,
      { tag: '<script async src="/amtform.js"></script>', attributes },
      (answers) => {
        const whole = answers['/amtform.js']!;
        answers['/amtform.js'] = (response, request) => {
          deliver = () => whole(response, request);
        };
      },
    );
    await page.getByText(fallbackText).waitFor();
    deliver();
    await reportDog(page);
    town.answers['/amtform.js'] = cut;
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForLoadState('load');
    assert.equal(await page.getByText(fallbackText).isVisible(), true);
    assert.deepEqual(received(town), [dogBody]);
  });

  test(`Parts that are cut the first time come the second time, and nothing is lost, ${tree}.`, async (t) => {
    let cuts = 0;
    const { page, town } = await open(t, { attributes }, (answers) => {
      for (const [path, whole] of Object.entries(answers)) {
        if (!path.startsWith('/parts/')) continue;
        answers[path] = (response, request) => {
          cuts += 1;
          cut(response, request);
        };
        // The second try has another address, because browsers keep a failed import.
        answers[`${path}?1`] = whole;
        answers[`${path}?2`] = whole;
      }
    });
    const form = await describeDog(page);
    const again = form.root.locator('[data-again], [data-failure]');
    const tries = Object.keys(town.answers).length;
    for (let i = 0; i < tries && !(await form.receipt.isVisible()); i += 1) {
      await form.next.click();
      await form.receipt.or(again).first().waitFor();
    }
    await form.receipt.waitFor();
    assert.deepEqual(received(town), [dogBody]);
    assert.ok(cuts > 0);
  });
}

/** Announces more than it delivers, as a broken line does. */
const cut: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '90000' });
  response.write('/* begun */ (() => {');
  setTimeout(() => response.destroy(), 20);
};

interface Opened {
  readonly page: Page;
  readonly town: TownServer;
  readonly watched: Watched;
}

/** Opens such a page. `change` may exchange answers of the town before. */
async function open(
  t: TestContext,
  host: HostPage,
  change: (answers: TownServer['answers']) => void = () => undefined,
): Promise<Opened> {
  const town = await TownServer.start(hostAnswers(host));
  change(town.answers);
  t.after(() => town.remove());
  const page = await newPage(t, browser);
  page.setDefaultTimeout(8000);
  const watched = watchPage(page);
  await page.goto(town.url('/'), { waitUntil: 'commit' });
  return { page, town, watched };
}
