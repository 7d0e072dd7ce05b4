import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inCheckout } from './support/checkout.js';
import { launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { OfficeServer } from './support/office-server.js';

const suite = inCheckout('../shared/suites/din91379.json');
/** Names of people that stand in one field, so that a form of a few fields has all letters. */
const inField = 50;

/** All letters and sequences of names, each between letters, as a keyboard for all languages may give them: taken apart. */
function names(): readonly string[] {
  const { groups } = JSON.parse(readFileSync(suite, 'utf8')) as {
    groups: { bll: { char: readonly string[]; seq: readonly string[] } };
  };
  return [...groups.bll.char, ...groups.bll.seq].map((entry) => `A${entry}b`);
}

test('Every letter and sequence of DIN 91379 that is typed into a name is sent, stored and exported as it is, in NFC.', async (t) => {
  if (!existsSync(suite)) {
    console.log('../shared/suites/din91379.json is absent: the letters are not typed.');
    return;
  }
  const typed = names();
  const texts = Array.from({ length: Math.ceil(typed.length / inField) }, (_, index) =>
    typed.slice(index * inField, (index + 1) * inField).join(' '),
  );
  const properties = Object.fromEntries(
    texts.map((_, index) => [
      `name${index}`,
      { type: 'string', title: `Name ${index}`, format: 'din-91379-a', maxLength: 400 },
    ]),
  );
  const definition = {
    ...{ id: 'namen', version: '1.0.0', language: 'de', title: 'Namen' },
    schema: { type: 'object', properties },
    submission: { type: 'http', url: '/forms/namen/submissions' },
  };
  const token = randomBytes(32).toString('hex');
  const clerks = [{ name: 'Amt', tokenSha256: createHash('sha256').update(token).digest('hex') }];
  const office = await OfficeServer.start(definition, () => ({ clerks }));
  t.after(() => office.remove());
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  await page.goto(office.url('/'));
  const form = await new FormOnPage(page).ready();
  for (const [index, text] of texts.entries()) {
    await form.at(`/name${index}`).locator('input').focus();
    await page.keyboard.insertText(text.normalize('NFD'));
  }
  await form.next.click();
  await form.receipt.waitFor();

  const wanted = texts.map((text) => text.normalize('NFC'));
  const [stored] = await office.submissions();
  assert.deepEqual(Object.values(stored!.answers as Record<string, string>), wanted);
  const exported = async (kind: string) =>
    (await fetch(office.url(`/office/export.${kind}`), { headers: { Authorization: `Bearer ${token}` } })).text();
  const [submission] = JSON.parse(await exported('json')) as [{ answers: Record<string, string> }];
  assert.deepEqual(Object.values(submission.answers), wanted);
  const row = (await exported('csv')).split('\r\n').find((line) => line.startsWith(stored!.id))!;
  assert.deepEqual(row.split(';').slice(-wanted.length), wanted);
  const xml = [...(await exported('xml')).matchAll(/<name\d+>([^<]*)<\/name\d+>/g)].map(([, text]) => text);
  assert.deepEqual(xml, wanted);
  const arrived = new Set(xml.flatMap((text) => text.split(' ')));
  const unchanged = typed.filter((name) => arrived.has(name.normalize('NFC'))).length;
  assert.equal(unchanged, typed.length);
  t.diagnostic(`${unchanged} of ${typed.length} letters and sequences arrived unchanged.`);
});
