import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { axeViolations } from './support/axe-violations.js';
import { launchBrowser } from './support/browsers.js';
import { FaultStage, usualAnswers, usualDefinition } from './support/fault-stage.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

test('Without a server the answers go into a file and a letter to the office is prepared, and nobody calls that received.', async (t) => {
  const submission = { type: 'file', mailTo: 'fundbuero@stadt.example' };
  const stage = await FaultStage.open(t, browser, { definition: { ...usualDefinition, submission } });
  await stage.filled();
  const { form, page } = stage;
  await form.next.filter({ hasText: 'Angaben als Datei speichern' }).waitFor();
  const saving = page.waitForEvent('download');
  await form.next.click();
  const download = await saving;
  const name = download.suggestedFilename();
  assert.match(name, /^fund-[0-9a-f]{8}\.json$/);
  assert.deepEqual(JSON.parse(readFileSync(await download.path(), 'utf8')), {
    form: { id: 'fund', version: '1.0.0' },
    language: 'de',
    answers: usualAnswers,
  });

  await form.failure.waitFor();
  assert.match(await form.failure.innerText(), /Ihre Angaben sind noch nicht bei der Behörde/);
  assert.ok((await form.failure.innerText()).includes(name));
  assert.ok(await form.failure.evaluate((notice) => notice === document.activeElement), 'it has the focus');
  const letter = new URL((await form.failure.getByRole('link').getAttribute('href'))!);
  assert.equal(letter.protocol + letter.pathname, 'mailto:fundbuero@stadt.example');
  assert.equal(letter.searchParams.get('subject'), 'Fund melden');
  assert.ok(letter.searchParams.get('body')?.includes(name));
  assert.doesNotMatch(letter.href, /Lovelace|Regenschirm/, 'no answer stands in the letter');

  assert.equal(await form.receipt.count(), 0);
  assert.deepEqual(stage.keys, []);
  assert.deepEqual(await form.answers(), usualAnswers);
  assert.deepEqual(await axeViolations(page), []);
  await stage.check();

  // Whoever lost the file saves it again.
  const again = page.waitForEvent('download');
  await form.next.click();
  assert.equal((await again).suggestedFilename(), name);
});
