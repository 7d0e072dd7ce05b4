import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { ExampleServer } from './support/example-server.js';
import { newPage } from './support/new-page.js';
import { showForm } from './support/show-form.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** What the person has stored in the browser, by Chromium's names. */
const address = {
  NAME_FIRST: 'Änne',
  NAME_LAST: 'Öztürk',
  ADDRESS_HOME_STREET_ADDRESS: 'Am Markt 12b',
  ADDRESS_HOME_STREET_NAME: 'Am Markt',
  ADDRESS_HOME_HOUSE_NUMBER: '12b',
  ADDRESS_HOME_ZIP: '01067',
  ADDRESS_HOME_CITY: 'Dresden',
  ADDRESS_HOME_COUNTRY: 'DE',
  EMAIL_ADDRESS: 'aenne@post.example',
  PHONE_HOME_WHOLE_NUMBER: '+4935123125201',
};

const text = (title: string, more: object = {}) => ({ type: 'string', title, ...more });
const group = (title: string, properties: object) => ({ type: 'object', title, properties });

/** Forms that ask for a whole address, and the answers that the stored one gives. */
const forms = {
  'in German, the house number alone': {
    schema: group('Antrag', {
      person: group('Person', {
        vorname: text('Vorname'),
        familienname: text('Familienname'),
        anschrift: group('Anschrift', {
          strasse: text('Straße'),
          hausnummer: text('Hausnummer'),
          plz: text('Postleitzahl', { format: 'plz' }),
          ort: text('Ort'),
          land: text('Land', { format: 'country' }),
        }),
        email: text('E-Mail', { format: 'email' }),
        telefon: text('Telefon', { format: 'phone' }),
      }),
    }),
    answers: {
      person: {
        vorname: 'Änne',
        familienname: 'Öztürk',
        anschrift: { strasse: 'Am Markt', hausnummer: '12b', plz: '01067', ort: 'Dresden', land: 'DE' },
        email: 'aenne@post.example',
        telefon: '+4935123125201',
      },
    },
  },
  'in English, the house number with the street': {
    schema: group('Application', {
      applicant: group('Applicant', {
        firstName: text('First name'),
        lastName: text('Last name'),
        homeAddress: group('Address', {
          street: text('Street and house number'),
          postalCode: text('Postcode'),
          city: text('City'),
          country: text('Country'),
        }),
        email: text('E-mail', { format: 'email' }),
        phone: text('Phone', { format: 'phone' }),
      }),
    }),
    answers: {
      applicant: {
        firstName: 'Änne',
        lastName: 'Öztürk',
        homeAddress: { street: 'Am Markt 12b', postalCode: '01067', city: 'Dresden', country: 'Germany' },
        email: 'aenne@post.example',
        phone: '+4935123125201',
      },
    },
  },
};

for (const isolation of ['', 'shadow'] as const) {
  for (const [name, { schema, answers }] of Object.entries(forms)) {
    const where = isolation || 'light';
    test(`The browser fills in a whole address at once: a form ${name} (${where} tree).`, async (t) => {
      const page = await newPage(t, browser);
      await page.goto(server.url(isolation ? 'shadow.html' : 'plain.html'));
      const form = await showForm(page, schema, { isolation });
      await autofill(page, await page.context().newCDPSession(page));
      await form.root.locator('input').last().blur();
      assert.deepEqual(await form.answers(), answers);
    });
  }
}

/** Chooses the stored address at the first question, as a person does in the browser's own list. */
async function autofill(page: Page, session: CDPSession): Promise<void> {
  await session.send('DOM.enable');
  await session.send('Autofill.enable');
  const filled = new Promise((resolve) => session.once('Autofill.addressFormFilled', resolve));
  const form = "document.querySelector('amt-form')";
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${form}.shadowRoot ?? ${form}).querySelector('input')`,
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const fields = Object.entries(address).map(([field, value]) => ({ name: field, value }));
  // The form is known to the browser's autofill a moment after it has appeared.
  const request = { fieldId: node.backendNodeId, frameId: frameTree.frame.id, address: { fields } };
  let refusal: unknown = 'not tried';
  for (let tries = 0; refusal !== undefined && tries < 50; tries += 1) {
    refusal = await session.send('Autofill.trigger', request).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (refusal !== undefined) await page.waitForTimeout(100);
  }
  assert.equal(refusal, undefined);
  await filled;
}
