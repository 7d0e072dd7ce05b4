import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { dogBody, reportDog } from './hosts/dog-report.js';
import { fallbackText, hostAnswers, type HostPage, received } from './hosts/host-page.js';
import { allowsForms, policySuite, shimSuite } from './hosts/host-suites.js';
import { type Engine, engines, launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { newPage } from './support/new-page.js';
import { TownServer } from './support/town-server.js';

const browsers = new Map<Engine, Browser>();
for (const engine of engines) browsers.set(engine, await launchBrowser(engine));
after(() => Promise.all([...browsers.values()].map((browser) => browser.close())));

const names = (folder: string) => readdirSync(inCheckout(`e2e/hosts/${folder}`)).map((file) => file.split('.js')[0]!);
const styles = names('styles').map((file) => file.replace('.css', ''));
const scripts = names('scripts');

const self = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const trusted = "script-src 'self'; require-trusted-types-for 'script'";
const nonce = { tag: '<script nonce="abc" src="/amtform.js"></script>' };
/** Policies with what the page of each needs. */
const policies: Readonly<Record<string, HostPage>> = {
  'only itself': { policy: `${self}; form-action 'self'; base-uri 'none'` },
  'a nonce and strict-dynamic': {
    ...nonce,
    policy: "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'; style-src 'self' 'nonce-abc'",
  },
  'inline styles': { policy: "default-src 'self'; style-src 'self' 'unsafe-inline'" },
  'trusted types by the name of Lit': { policy: `${trusted}; trusted-types lit-html` },
  'trusted types of any name': { policy: trusted },
  'no forms that navigate': {
    policy: `${self}; form-action 'none'; sandbox allow-scripts allow-same-origin allow-forms`,
  },
};

const own = new Set(Object.values(policies).map(({ policy }) => policy));
const otherPolicies = Object.entries(policySuite).filter(([, { policy }]) => !own.has(policy));

test('Each library of the suite of host pages has a script or style sheets here.', () => {
  const tried = new Set([...scripts, ...shimSuite.filter(({ css }) => css !== undefined).map(({ id }) => id)]);
  assert.deepEqual(
    shimSuite.flatMap(({ id }) => (tried.has(id.replace(/\.x$/, '')) ? [] : id)),
    [],
  );
});

for (const isolation of ['', 'isolation="shadow"']) {
  const tree = isolation ? 'in a shadow tree' : 'in the page';
  for (const style of styles) {
    test(`The form is filled in under the styles “${style}” ${tree}; the same bytes travel.`, async (t) => {
      await completes(t, { style, attributes: isolation });
    });
  }
  for (const script of scripts) {
    test(`The form is filled in beside the script “${script}” ${tree}; the same bytes travel.`, async (t) => {
      await completes(t, { script, attributes: isolation });
    });
  }
  for (const [name, host] of Object.entries(policies)) {
    test(`The form is filled in where the page allows ${name}, ${tree}; nothing is refused.`, async (t) => {
      assert.deepEqual(await completes(t, { ...host, attributes: isolation }), []);
    });
  }
  for (const { id, css } of shimSuite) {
    if (css === undefined) continue;
    test(`The form is filled in under all rules of “${id}” of the suite ${tree}; the same bytes travel.`, async (t) => {
      await completes(t, { css, attributes: isolation });
    });
  }
  for (const [name, host] of otherPolicies) {
    if (allowsForms(host)) {
      test(`The form is filled in under the policy “${name}” of the suite ${tree}; nothing is refused.`, async (t) => {
        assert.deepEqual(await completes(t, { ...host, attributes: isolation }), []);
      });
    } else {
      test(`Under the policy “${name}” of the suite, which allows no form, the fallback stays ${tree}.`, async (t) => {
        const { page, town } = await open(t, { ...host, attributes: isolation });
        await page.waitForFunction(
          () => performance.getEntriesByName(new URL('/amtform.js', location.href).href).length,
        );
        await page.waitForTimeout(500);
        assert.equal(await page.getByText(fallbackText).isVisible(), true);
        assert.deepEqual(received(town), []);
      });
    }
  }
}

const hardest: readonly HostPage[] = [
  { style: 'importance' },
  { style: 'hidden-controls' },
  { style: 'hidden-words' },
  { script: 'prototype-1.6' },
  { script: 'mootools-1.4' },
  policies['only itself']!,
];
if (browsers.has('firefox')) {
  for (const host of hardest) {
    const what = host.style ?? host.script ?? 'a strict policy';
    test(`The form is filled in on a page with ${what} in Firefox too.`, async (t) => {
      await completes(t, host, 'firefox');
    });
  }
}

/** Fills in the form on such a page, and compares what arrives. Returns what the policy of the page refused. */
async function completes(t: TestContext, host: HostPage, engine: Engine = 'chromium'): Promise<readonly string[]> {
  const { page, town } = await open(t, host, engine);
  await reportDog(page);
  assert.deepEqual(received(town), [dogBody]);
  return cspViolations(page);
}

interface Opened {
  readonly page: Page;
  readonly town: TownServer;
}

async function open(t: TestContext, host: HostPage, engine: Engine = 'chromium'): Promise<Opened> {
  const town = await TownServer.start(hostAnswers(host));
  t.after(() => town.remove());
  const page = await newPage(t, browsers.get(engine)!);
  page.setDefaultTimeout(8000);
  await noteCspViolations(page);
  await page.goto(town.url('/'));
  return { page, town };
}
