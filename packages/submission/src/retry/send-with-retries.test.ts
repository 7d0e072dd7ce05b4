import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../testing/example-submission.js';
import type { Failed, Outcome } from '../outcome.js';
import type { Submission } from '../submission.js';
import type { Target } from '../target.js';
import type { Patience } from './patience.js';
import { sendWithRetries } from './send-with-retries.js';
import type { SendingStage } from './sending-stage.js';

const received: Outcome = { type: 'received', receipt: { id: 'K7MX' } };
const network: Failed = { type: 'failed', reason: 'network' };
const status = (code: number, retryAfter?: number): Failed => ({
  type: 'failed',
  reason: 'status',
  status: code,
  retryAfter,
});

/** Sends to a target that answers as the list says, the last answer for ever, with a patience that waits for nothing. */
async function send(
  outcomes: readonly Outcome[],
  changes: Partial<Patience> = {},
  signal = new AbortController().signal,
) {
  const sent: Submission[] = [];
  const stages: SendingStage[] = [];
  const target: Target = {
    send: async (submission) => {
      sent.push(submission);
      return outcomes[Math.min(sent.length, outcomes.length) - 1]!;
    },
  };
  const patience = { isOnline: () => true, pause: async () => undefined, network: async () => undefined, ...changes };
  const report = (stage: SendingStage) => void stages.push(stage);
  const outcome = await sendWithRetries(target, exampleSubmission, { signal, patience, report, random: () => 0.5 });
  return { outcome, sent, stages };
}

for (const code of [408, 425, 429, 500, 502, 503, 504]) {
  test(`A status ${code} is tried again.`, async () => {
    const { outcome, sent } = await send([status(code), received]);
    assert.equal(outcome, received);
    assert.equal(sent.length, 2);
  });
}

for (const code of [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 501, 505, 507]) {
  test(`A status ${code} is not tried again.`, async () => {
    assert.equal((await send([status(code), received])).sent.length, 1);
  });
}

for (const reason of ['redirect', 'foreign', 'no-receipt', 'blocked'] as const) {
  test(`An outcome “${reason}” is not tried again by itself.`, async () => {
    assert.equal((await send([{ type: 'failed', reason }, received])).sent.length, 1);
  });
}

test('A network that breaks and an answer that does not come are tried again.', async () => {
  assert.equal((await send([network, { type: 'failed', reason: 'timeout' }, received])).outcome, received);
});

test('A first sending that is still on its way there is waited for, where the receiver says how long.', async () => {
  assert.equal((await send([status(409, 1), received])).outcome, received);
});

test('After five tries the last failure stands.', async () => {
  const { outcome, sent } = await send([network]);
  assert.equal(sent.length, 5);
  assert.equal(outcome, network);
});

test('All tries carry the same submission with the same key.', async () => {
  const { sent } = await send([network]);
  assert.ok(sent.every((submission) => submission === exampleSubmission));
});

test('Each stage is told, with the wait that comes.', async () => {
  const { stages } = await send([status(503, 7), received]);
  assert.deepEqual(stages, [
    { type: 'trying', tries: 1, of: 5 },
    { type: 'waiting', tries: 1, of: 5, milliseconds: 7500, after: status(503, 7) },
    { type: 'trying', tries: 2, of: 5 },
  ]);
});

test('Without a network the next try waits for it, however often that takes, and no try is lost.', async () => {
  let online = 0;
  const { outcome, sent, stages } = await send([...Array<Failed>(9).fill(network), received], {
    isOnline: () => false,
    network: async () => void (online += 1),
  });
  assert.equal(outcome, received);
  assert.equal(online, 9);
  assert.equal(sent.length, 10);
  assert.deepEqual(stages[1], { type: 'offline' });
});

test('Whoever stops the sending is told that it may have arrived.', async () => {
  const controller = new AbortController();
  const pause: Patience['pause'] = async (_, signal) => {
    controller.abort();
    signal.throwIfAborted();
  };
  const { outcome, sent } = await send([network, received], { pause }, controller.signal);
  assert.deepEqual(outcome, { type: 'failed', reason: 'cancelled' });
  assert.equal(sent.length, 1);
});
