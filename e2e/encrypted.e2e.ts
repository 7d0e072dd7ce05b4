import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { launchBrowser } from './support/browsers.js';
import { FaultStage, usualAnswers, usualDefinition } from './support/fault-stage.js';
import { held, lostAnswer } from './support/faults.js';

const folder = mkdtempSync(join(tmpdir(), 'amtform-key-'));
const decryptionKey = join(folder, 'office.jwk.json');
const pair = await generateKeyPair('RSA-OAEP-256', { modulusLength: 4096, extractable: true });
const about = { kid: 'office', alg: 'RSA-OAEP-256', use: 'enc' };
writeFileSync(decryptionKey, JSON.stringify({ ...(await exportJWK(pair.privateKey)), ...about }));
const publicKey = { ...(await exportJWK(pair.publicKey)), ...about };
const definition = { ...usualDefinition, submission: { type: 'encrypted', url: '/send', publicKey } };
const staging = { definition, receiver: { decryptionKey } };

const browser = await launchBrowser('chromium');
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('What a person enters goes encrypted over the network and stands readable with the office, once, after a lost answer too.', async (t) => {
  const stage = await FaultStage.open(t, browser, staging);
  const bodies: string[] = [];
  stage.page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await (await stage.filled()).send(lostAnswer);
  await stage.stored(usualAnswers);
  const sent = bodies.filter((body) => body.includes('encryptedData'));
  assert.ok(sent.length >= 1);
  assert.doesNotMatch(sent.join(' '), /Lovelace|Regenschirm/);
  await stage.check();
});

test('After a reload nothing stands on the device; the same answers, encrypted anew, bring the same receipt.', async (t) => {
  const stage = await FaultStage.open(t, browser, staging);
  const { fault, begun } = held();
  await stage.filled();
  stage.server.faults.push(fault);
  await stage.form.next.click();
  await begun;
  const kept = await stage.page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  );
  assert.doesNotMatch(kept, /Lovelace|Regenschirm/);
  await stage.page.reload();
  await stage.form.failure.waitFor();
  assert.match(await stage.said(), /bleiben zu Ihrem Schutz nicht auf diesem Gerät/);
  await stage.form.setAnswers(usualAnswers);
  await stage.send();
  await stage.stored(usualAnswers);
  await stage.check();
});
