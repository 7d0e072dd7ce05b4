import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { launchBrowser } from '../support/browsers.js';
import { slowNetwork } from '../support/slow-network.js';
import { FaultStage, usualDefinition } from '../support/fault-stage.js';
import { answers, cutUpload, problem } from '../support/faults.js';

const browser = await launchBrowser('chromium');
const folder = mkdtempSync(join(tmpdir(), 'amtform-files-'));
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const definition = {
  ...usualDefinition,
  schema: {
    type: 'object',
    required: ['name', 'photo'],
    properties: {
      name: { type: 'string', title: 'Name' },
      photo: { type: 'string', format: 'data-url', title: 'Foto' },
    },
  },
  submission: { type: 'http', url: '/send', format: 'multipart' },
  draft: { keep: 'device', days: 7 },
};

/** A PDF of so many bytes, none of them like the next. */
function pdf(bytes: number): Buffer {
  const content = Buffer.alloc(bytes);
  for (let index = 0; index < bytes; index += 1) content[index] = (index * 2_654_435_761) >>> 13;
  content.write('%PDF-1.7\n');
  return content;
}

const megabyte = 1_000_000;

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** The form with a name and a chosen file, where all that is left is to send them. */
async function chosen(stage: FaultStage, content: Buffer, path?: string): Promise<void> {
  await stage.form.ready();
  await stage.form.at('/name').locator('input').fill('Ada Lovelace');
  const file = { name: 'Fundstück.pdf', mimeType: 'application/pdf', buffer: content };
  await stage.form
    .at('/photo')
    .locator('input[type=file]')
    .setInputFiles(path ?? file);
  await stage.form.at('/photo').getByText(/PDF, /).waitFor();
  await stage.form.goOn();
}

/** What happens, and what has to be true then. The names begin with the number of the scenario. */
const scenarios: readonly (readonly [string, (stage: FaultStage) => Promise<void>])[] = [
  [
    'F18 A file that the receiver finds too large is named with its size and the limit, and is not sent again by itself.',
    async (stage) => {
      await chosen(stage, pdf(8 * megabyte));
      await stage.send(problem(413, { type: 'about:blank', limit: 5 * megabyte }));
      const said = await stage.said();
      for (const words of [/zu groß/, /Fundstück\.pdf \(8\sMB\)/, /höchstens 5\sMB/]) assert.match(said, words);
      assert.equal(stage.keys.length, 1);
      await stage.stored();
      assert.equal(((await stage.form.answers()) as { name: string }).name, 'Ada Lovelace');
    },
  ],
  [
    'F18 A media type that the receiver does not take is a refusal, and is not sent again by itself.',
    async (stage) => {
      await chosen(stage, pdf(1000));
      await stage.send(answers(415));
      assert.match(await stage.said(), /Ihre Angaben sind nicht angekommen/);
      assert.equal(stage.keys.length, 1);
      await stage.stored();
    },
  ],
  ...(['changed', 'deleted'] as const).map(
    (fate) =>
      [
        `F19 A file that was ${fate} on the disk after it was chosen is asked for again, and the network is not blamed.`,
        async (stage: FaultStage) => {
          const path = join(folder, `${fate}.pdf`);
          writeFileSync(path, pdf(5000));
          await chosen(stage, Buffer.alloc(0), path);
          if (fate === 'changed') writeFileSync(path, pdf(6000));
          else unlinkSync(path);
          await stage.send();
          assert.equal(stage.keys.length, 0);
          assert.match((await stage.form.summary()).join(' '), /lässt sich nicht mehr lesen.*noch einmal/);
          assert.match((await stage.form.messagesAt('/photo')).join(' '), /lässt sich nicht mehr lesen/);
          await stage.stored();
        },
      ] as const,
  ),
  [
    'F10 Over a slow network the upload can be seen moving and be cancelled, and be sent again later.',
    async (stage) => {
      const { root } = stage.form;
      const content = pdf(megabyte);
      await chosen(stage, content);
      const endSlowness = await slowNetwork(stage.page);
      await stage.form.next.click();
      await stage.page.waitForFunction(() => {
        const value = document.querySelector<HTMLProgressElement>('amt-form progress')?.value ?? 0;
        return value > 0 && value < 100;
      });
      await root.locator('[data-stop]').click();
      await stage.form.failure.waitFor();
      assert.match(await stage.said(), /abgebrochen/i);
      assert.equal(((await stage.form.answers()) as { name: string }).name, 'Ada Lovelace');
      await stage.stored();
      await endSlowness();
      await stage.send();
      await stage.form.receipt.waitFor();
      assert.equal(new Set(stage.keys).size, 1);
      assert.equal((await stage.server.stored()).length, 1);
      assert.deepEqual(await stage.server.storedFiles(), [sha256(content)]);
    },
  ],
  [
    'F20 A file whose upload is cut three times arrives once and whole, and no half of it is kept.',
    async (stage) => {
      const content = pdf(5 * megabyte);
      await chosen(stage, content);
      await stage.send(...Array.from({ length: 3 }, () => cutUpload(3 * megabyte)));
      await stage.form.receipt.waitFor();
      assert.ok(stage.keys.length >= 4);
      assert.equal(new Set(stage.keys).size, 1);
      assert.equal((await stage.server.stored()).length, 1);
      assert.deepEqual(await stage.server.storedFiles(), [sha256(content)]);
    },
  ],
  [
    'F21 A restored draft asks for its file again, and is not sent without it.',
    async (stage) => {
      await stage.form.ready();
      await stage.form.root.locator('[data-keep] input').check();
      await chosen(stage, pdf(1000));
      await stage.form.root.locator('[data-saved]').waitFor();
      const other = await stage.context.newPage();
      await stage.page.close();
      await other.goto(stage.server.url('/login'));
      await other.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
      await other.goto(stage.server.url('/'));
      const form = other.locator('amt-form');
      await form.locator('[data-continue]').click();
      await form.locator('[data-draft-notice="restored"]').waitFor();
      assert.match(await form.locator('[data-draft-notice="restored"]').innerText(), /Foto/);
      await form.locator('.amt-button-primary').click();
      await form.locator('amt-error-summary li').first().waitFor();
      assert.match(await form.locator('amt-error-summary').innerText(), /Foto/);
      assert.equal(stage.keys.length, 0);
    },
  ],
];

describe('With files', { concurrency: 3 }, () => {
  for (const [name, play] of scenarios) {
    test(name, async (t) => {
      const stage = await FaultStage.open(t, browser, { definition });
      await play(stage);
      if (!stage.page.isClosed()) await stage.check();
    });
  }
});
