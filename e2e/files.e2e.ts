import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { engines, launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { OfficeServer } from './support/office-server.js';

const definition = (format: string) => ({
  id: 'plan',
  version: '1.0.0',
  language: 'de',
  title: 'Plan einreichen',
  schema: {
    type: 'object',
    properties: {
      plan: { type: 'string', title: 'Lageplan', contentEncoding: 'base64', contentMediaType: 'application/pdf' },
      photos: { type: 'array', title: 'Fotos', maxItems: 5, items: { type: 'string', format: 'data-url' } },
    },
  },
  submission: { type: 'http', url: '/forms/plan/submissions', format },
});
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(200_000)]);
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(50_000)]);

async function filled(t: TestContext, form: object, engine: (typeof engines)[number] = 'chromium') {
  const office = await OfficeServer.start(form);
  t.after(() => office.remove());
  const browser = await launchBrowser(engine);
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  await page.goto(office.url('/'));
  return { office, form: await new FormOnPage(page).ready() };
}

const choose = (form: FormOnPage, pointer: string) => form.at(pointer).locator('input[type="file"]');
const folder = mkdtempSync(join(tmpdir(), 'amtform-chosen-'));
after(() => {
  rmSync(folder, { recursive: true });
});

for (const engine of engines) {
  for (const format of ['multipart', 'envelope']) {
    test(`Files that are chosen in ${engine} arrive byte by byte as ${format}.`, async (t) => {
      const { office, form } = await filled(t, definition(format), engine);
      await choose(form, '/plan').setInputFiles({ name: 'Plan.pdf', mimeType: 'application/pdf', buffer: pdf });
      await choose(form, '/photos').setInputFiles([
        { name: 'Hof.png', mimeType: 'image/png', buffer: png },
        { name: 'Tür.pdf', mimeType: 'application/pdf', buffer: pdf },
      ]);
      await form.at('/photos').locator('li button').nth(1).waitFor();
      await form.at('/plan').locator('li button').waitFor();
      await form.next.click();
      await form.receipt.waitFor();
      const files = await office.files();
      assert.deepEqual(
        files.map(({ pointer }) => pointer),
        ['/photos/0', '/photos/1', '/plan'],
      );
      assert.ok(files[0]!.bytes.equals(png));
      assert.ok(files[1]!.bytes.equals(pdf));
      assert.ok(files[2]!.bytes.equals(pdf));
    });
  }

  test(`A file that changed or vanished since it was chosen in ${engine} is named, and nothing is sent.`, async (t) => {
    const { office, form } = await filled(t, definition('multipart'), engine);
    const paths = ['Bleibt.pdf', 'Anders.pdf', 'Weg.pdf'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, pdf);
    await choose(form, '/photos').setInputFiles(paths);
    await form.at('/photos').locator('li button').nth(2).waitFor();
    writeFileSync(paths[1]!, Buffer.concat([pdf.subarray(0, 150_000), randomBytes(50_009)]));
    rmSync(paths[2]!);
    await form.next.click();
    await form.root.locator('amt-error-summary').waitFor();
    const summary = (await form.summary()).join(' ');
    assert.match(summary, /„Anders\.pdf“ lässt sich nicht mehr lesen/);
    assert.match(summary, /„Weg\.pdf“ lässt sich nicht mehr lesen/);
    assert.doesNotMatch(summary, /Bleibt/);
    assert.deepEqual(await office.submissions(), []);

    // Chosen again they are sent.
    await form.at('/photos').locator('li button').nth(2).click();
    await form.at('/photos').locator('li button').nth(1).click();
    writeFileSync(paths[1]!, png);
    await choose(form, '/photos').setInputFiles([paths[1]!]);
    await form.at('/photos').locator('li button').nth(1).waitFor();
    await form.next.click();
    await form.receipt.waitFor();
    assert.deepEqual(
      (await office.files()).map(({ bytes }) => bytes.equals(png)),
      [false, true],
    );
  });
}
