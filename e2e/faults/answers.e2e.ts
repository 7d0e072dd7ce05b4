import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser } from '../support/browsers.js';
import { FaultStage, type Staging, usualAnswers, usualDefinition } from '../support/fault-stage.js';
import type { Fault } from '../support/fault-server.js';
import { answers, halfAnswer, hangs, held, lostAnswer, portal, problem } from '../support/faults.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

/** What happens, and what has to be true then. The names begin with the number of the scenario. */
type Scenario = readonly [name: string, play: (stage: FaultStage) => Promise<void>, staging?: Staging];

const received = async (stage: FaultStage) => {
  await stage.form.receipt.waitFor();
  await stage.stored(usualAnswers);
};

const sameKey = ({ keys }: FaultStage) => {
  assert.ok(keys[0]);
  assert.equal(new Set(keys).size, 1, 'one key for all tries');
};

const notConfirmed = /Wir wissen nicht, ob Ihre Angaben angekommen sind/;

/** An answer that is no receipt: what the person reads; then the receiver is well again and gets all of it once. */
function mendable(fault: Fault, sentence: RegExp): Scenario[1] {
  return async (stage) => {
    await (await stage.filled()).sendInVain(fault);
    assert.match(await stage.said(), sentence);
    assert.deepEqual(await stage.form.answers(), usualAnswers);
    await stage.stored();
    await stage.check();
    await stage.send();
    await received(stage);
    sameKey(stage);
  };
}

const { review: _, ...withoutReview } = usualDefinition;

const scenarios: readonly Scenario[] = [
  [
    'F01 A double click, Enter twice and another click send once.',
    async (stage) => {
      const { fault, release, begun } = held();
      await stage.filled();
      stage.server.faults.push(fault);
      await stage.form.at('/note').locator('input').press('Enter');
      await stage.form.at('/note').locator('input').press('Enter');
      // A browser double-clicks whatever the button says of itself.
      await stage.form.next.dblclick({ force: true });
      await begun;
      assert.match(await stage.said(), /Ihre Angaben werden gesendet/);
      assert.equal(await stage.form.next.getAttribute('aria-disabled'), 'true');
      assert.ok(
        await stage.form.next.evaluate((button) => button === document.activeElement),
        'the button has the focus',
      );
      await stage.form.next.click({ force: true });
      release();
      await received(stage);
      assert.equal(stage.keys.length, 1);
    },
    { definition: withoutReview },
  ],
  [
    'F02 An answer that is lost on a connection that was used before brings the receipt of what is stored.',
    async (stage) => {
      await (await stage.filled()).send(lostAnswer);
      await received(stage);
      sameKey(stage);
      assert.ok(stage.keys.length >= 2);
    },
  ],
  [
    'F03 Three lost answers: one is stored, under one key.',
    async (stage) => {
      await (await stage.filled()).send(lostAnswer, lostAnswer, lostAnswer);
      await received(stage);
      sameKey(stage);
    },
  ],
  [
    'F04 Half an answer is no receipt; the next try brings it.',
    async (stage) => {
      await (await stage.filled()).send(halfAnswer);
      await received(stage);
      sameKey(stage);
    },
  ],
  [
    'F05 A receiver that stores and never answers: the person reads that nothing is confirmed yet, and gets the receipt.',
    async (stage) => {
      await stage.filled();
      stage.server.faults.push(hangs);
      const request = stage.page.waitForRequest('**/send');
      await stage.form.next.click();
      await request;
      await stage.page.clock.fastForward(31_000);
      await stage.page.clock.fastForward(31_000);
      await stage.ended();
      await received(stage);
      assert.match(await stage.heard(), /noch nicht bestätigt/);
      sameKey(stage);
    },
    { before: (page) => page.clock.install() },
  ],
  ['F11 The page of a wireless network is no receipt.', mendable(portal, /Die Antwort kam nicht von der Behörde/)],
  [
    'F12 A redirect to a login is no receipt, and nobody follows it.',
    async (stage) => {
      await mendable(answers(302, { Location: '/login' }), /Die Antwort kam nicht von der Behörde/)(stage);
      assert.ok(!stage.server.asked.includes('/login'));
      assert.ok(stage.server.posts.every(({ method }) => method === 'POST'));
    },
  ],
  [
    'F13 An expired session is told to person and page; after half an hour the same answers are sent with the same key.',
    async (stage) => {
      await stage.form.ready();
      await stage.page.clock.fastForward('31:00');
      await mendable(answers(401), /Ihre Anmeldung ist abgelaufen/)(stage);
    },
    { before: (page) => page.clock.install() },
  ],
  [
    'F13 A forbidden sending has not arrived, and can be repeated.',
    mendable(answers(403), /Ihre Angaben sind nicht angekommen/),
  ],
  [
    'F15 Whoever changed an answer after an unknown outcome is asked, and may take the earlier answers back.',
    async (stage) => {
      await (await stage.filled()).sendInVain(lostAnswer);
      assert.match(await stage.said(), notConfirmed);
      await stage.form.setAnswers({ ...usualAnswers, note: 'Zwei Regenschirme' });
      const { length } = stage.keys;
      await stage.send();
      assert.match(await stage.said(), /Eine frühere Sendung ist noch nicht bestätigt.*zwei Sendungen/);
      assert.equal(stage.keys.length, length, 'nothing is sent before the person decides');
      await stage.check();
      await stage.form.root.locator('[data-earlier]').click();
      await received(stage);
      sameKey(stage);
    },
  ],
  [
    'F15 Whoever wants to sends the changed answers as a second submission, with a key of their own.',
    async (stage) => {
      await (await stage.filled()).sendInVain(lostAnswer);
      const changed = { ...usualAnswers, note: 'Zwei Regenschirme' };
      await stage.form.setAnswers(changed);
      await stage.send();
      await stage.form.root.locator('[data-anyway]').click();
      await stage.form.receipt.waitFor();
      await stage.stored(usualAnswers, changed);
      assert.equal(new Set(stage.keys).size, 2);
    },
  ],
  [
    'F15 Where the receiver has other answers under the key, the person is told to ask there.',
    async (stage) => {
      const type = 'https://town.example/problems/idempotency-key-reused';
      await (await stage.filled()).send(problem(422, { type }));
      assert.match(await stage.said(), /Es gibt schon eine Sendung von Ihnen/);
      await stage.stored();
    },
  ],
  [
    'F17 Whoever is asked to wait sees for how long, five minutes at most, and can try now.',
    async (stage) => {
      await stage.filled();
      const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
      const asked = [
        [429, '100'],
        [503, inTwoMinutes],
        [429, 'nonsense'],
        [503, '31536000'],
      ] as const;
      stage.server.faults.push(...asked.map(([status, after]) => answers(status, { 'Retry-After': after })));
      await stage.form.next.click();
      const longest: number[] = [];
      const now = stage.form.root.locator('[data-now]');
      for (let tries = 1; tries <= asked.length; tries += 1) {
        await now.waitFor();
        assert.equal(stage.keys.length, tries);
        const [, minutes, seconds] = /Nächster Versuch in (\d+):(\d\d)/.exec(await stage.form.root.innerText()) ?? [];
        longest.push(Number(minutes) * 60 + Number(seconds));
        const answered = stage.page.waitForResponse('**/send');
        await now.click();
        await answered;
      }
      await received(stage);
      sameKey(stage);
      assert.ok(longest[0]! > 30 && longest[1]! > 30, 'as long as the receiver asks');
      assert.ok(longest[3]! > 290 && longest[3]! <= 330, 'never longer than five minutes and a little chance');
      assert.equal(stage.keys.length, 5);
    },
  ],
];

describe('Between form and receiver', { concurrency: 3 }, () => {
  for (const [name, play, staging] of scenarios) {
    test(name, async (t) => {
      const stage = await FaultStage.open(t, browser, staging);
      await play(stage);
      await stage.check();
    });
  }
});
