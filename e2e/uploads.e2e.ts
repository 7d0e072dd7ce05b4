import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { ReceiverOptions } from '@amtform/receiver';
import type { Locator, Page } from 'playwright-core';
import { axeViolations } from './support/axe-violations.js';
import { engines, launchBrowser } from './support/browsers.js';
import { CuttingProxy, type Passed } from './support/cutting-proxy.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { OfficeServer } from './support/office-server.js';
import { slowNetwork } from './support/slow-network.js';

const definition = {
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
  review: {},
  submission: { type: 'http', url: '/forms/plan/submissions', format: 'multipart', uploads: 'uploads' },
};
const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);

/** Bytes that may be between two ends when a connection is cut, and are lost. */
const onItsWay = 140_000;

const browser = await launchBrowser('chromium');
after(() => browser.close());

interface Scene {
  readonly office: OfficeServer;
  readonly proxy: CuttingProxy;
  readonly page: Page;
  readonly form: FormOnPage;
  /** Names of the files in the folder of the uploads. */
  readonly waiting: () => readonly string[];
  readonly folder: string;
}

async function open(t: TestContext, own: Partial<ReceiverOptions> = {}, engine = browser): Promise<Scene> {
  let folder = '';
  const office = await OfficeServer.start(definition, (own_) => ({
    uploads: (folder = join(own_, 'uploads')),
    ...own,
  }));
  t.after(() => office.remove());
  const proxy = await CuttingProxy.start(office.port);
  t.after(() => proxy.remove());
  const page = await newPage(t, engine);
  await page.goto(proxy.url('/'));
  const form = await new FormOnPage(page).ready();
  return { office, proxy, page, form, folder, waiting: () => readdirSync(folder) };
}

const plan = ({ form }: Scene): Locator => form.at('/plan');

async function choose(scene: Scene, buffer: Buffer): Promise<void> {
  const file = { name: 'Plan.pdf', mimeType: 'application/pdf', buffer };
  await plan(scene).locator('input[type=file]').setInputFiles(file);
}

/** Goes to the review and sends. */
async function send({ form }: Scene): Promise<void> {
  await form.goOn();
  await form.next.click();
}

async function arrived({ office, form }: Scene, content: Buffer): Promise<void> {
  await form.receipt.waitFor();
  const submissions = await office.submissions();
  assert.deepEqual(
    submissions.map(({ id }) => id),
    [await form.receipt.innerText()],
  );
  const files = await office.files();
  assert.equal(files.length, 1);
  assert.ok(files[0]!.bytes.equals(content), 'byte by byte');
}

/** How many bytes the submission itself had, which goes to the endpoint. */
const sentAtLast = ({ proxy }: Scene) => proxy.passed.filter(({ path }) => path.endsWith('/submissions')).at(-1)!.bytes;

for (const engine of engines) {
  test(`A file is uploaded ahead in ${engine}; after connections that were cut only what had not arrived is sent again.`, async (t) => {
    const own = engine === 'chromium' ? browser : await launchBrowser(engine);
    if (own !== browser) t.after(() => own.close());
    const scene = await open(t, {}, own);
    const content = pdf(1_500_000);
    scene.proxy.cuts.push(300_000, 150_000, 50_000);
    await choose(scene, content);
    // Between tries it waits for some seconds.
    await plan(scene).getByText('Hochgeladen.', { exact: true }).waitFor({ timeout: 60_000 });
    // Browsers repeat a request by themselves where a connection that was used before breaks: it is refused (409).
    const isPiece = ({ method, bytes, status }: Passed) => method === 'PATCH' && bytes > 0 && status !== 409;
    const pieces = scene.proxy.passed.filter(isPiece);
    for (const [index, { offset = 0 }] of pieces.slice(1).entries())
      assert.ok(offset > pieces[index]!.offset!, 'goes on behind the place where the piece before began');
    const twice = pieces.reduce((sum, { bytes }) => sum + bytes, 0) - content.length;
    assert.ok(twice <= 3 * onItsWay, `${twice} bytes were sent twice`);
    assert.equal(pieces.filter(({ status }) => status === undefined).length, 3);
    assert.deepEqual(scene.proxy.cuts, []);
    await send(scene);
    await arrived(scene, content);
    assert.ok(sentAtLast(scene) < 5000, 'the file did not travel again with the answers');
    assert.deepEqual(scene.waiting(), [], 'nothing is left in the folder');
  });
}

test('While a file is on its way that can be seen, is said now and then, and sending waits for it and says why.', async (t) => {
  const scene = await open(t);
  const { page, form } = scene;
  const end = await slowNetwork(page);
  const begun = Date.now();
  const content = pdf(250_000);
  await choose(scene, content);
  const status = plan(scene).locator('.amt-file-state [role=status]');
  await status.filter({ hasText: 'Die Datei „Plan.pdf“ wird hochgeladen: 0 Prozent.' }).waitFor({ state: 'attached' });
  await status.evaluate((region) => {
    const said: string[] = ((globalThis as { said?: string[] }).said = [region.textContent]);
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.waitForFunction(
    () => (document.querySelector('amt-file-field progress') as HTMLProgressElement).value > 20,
  );
  assert.deepEqual(await axeViolations(page), []);
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said!);
  assert.ok(said.length <= 2 + (Date.now() - begun) / 5000, said.join(' | '));

  await send(scene);
  await form.root.locator('[data-uploading]').waitFor();
  assert.match(await form.failure.innerText(), /Sie können das Formular absenden, sobald alles hochgeladen ist/);
  assert.match(await form.failure.innerText(), /Plan\.pdf/);
  assert.ok(await form.failure.evaluate((notice) => notice === document.activeElement));
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(await scene.office.submissions(), []);
  await end();
  await form.failure.getByText('Sie können das Formular jetzt absenden').waitFor();
  await form.next.click();
  await arrived(scene, content);
});

test('Whoever does not want to wait sends the file with the answers, by cancelling the upload or by sending at once.', async (t) => {
  for (const way of ['cancel', 'at once'] as const) {
    const scene = await open(t);
    const end = await slowNetwork(scene.page);
    const content = pdf(250_000);
    await choose(scene, content);
    const button = plan(scene).locator('[data-upload]');
    await button.waitFor();
    if (way === 'cancel') {
      await button.click();
      await plan(scene).getByText('Nicht hochgeladen.', { exact: false }).first().waitFor();
      assert.match(await button.innerText(), /^Noch einmal hochladen/);
      assert.ok(await button.evaluate((one) => one === document.activeElement), 'the focus stays');
    }
    await send(scene);
    if (way === 'at once') await scene.form.root.locator('[data-send-all]').click();
    await end();
    await arrived(scene, content);
    assert.ok(sentAtLast(scene) > 250_000);
  }
});

test('Where uploads fail or are gone when the answers come, the file travels with the answers, once.', async (t) => {
  const content = pdf(100_000);
  // This receiver has no folder for uploads.
  const failing = await open(t, { uploads: undefined });
  await choose(failing, content);
  await plan(failing).getByText('Das Hochladen hat nicht geklappt.', { exact: false }).first().waitFor();
  assert.deepEqual(await axeViolations(failing.page), []);
  await send(failing);
  await arrived(failing, content);

  const forgetful = await open(t);
  await choose(forgetful, content);
  await plan(forgetful).getByText('Hochgeladen.', { exact: true }).waitFor();
  for (const name of forgetful.waiting()) rmSync(join(forgetful.folder, name));
  await send(forgetful);
  await arrived(forgetful, content);
});

test('The receiver forgets the upload of a file that was taken out again.', async (t) => {
  const scene = await open(t);
  await choose(scene, pdf(100_000));
  await plan(scene).getByText('Hochgeladen.', { exact: true }).waitFor();
  assert.equal(scene.waiting().length, 2);
  const gone = scene.page.waitForResponse((response) => response.request().method() === 'DELETE');
  await plan(scene).getByRole('button', { name: 'Entfernen' }).click();
  assert.equal((await gone).status(), 204);
  assert.deepEqual(scene.waiting(), []);
});
