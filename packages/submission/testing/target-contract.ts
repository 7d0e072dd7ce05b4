import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../src/outcome.js';
import type { Target } from '../src/target.js';
import { exampleSubmission } from './example-submission.js';
import { answerJson, answerProblem, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.js';

const portal: Script = (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in</h1>');
const reset: Script = (response) => response.socket?.destroy();
const half: Script = (response) => {
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '100' }).write('{"id":"K7');
  setTimeout(() => response.socket?.destroy(), 20);
};
const hang: Script = () => undefined;
const redirect: Script = (response) => response.writeHead(302, { Location: '/login' }).end();

const outcomes: readonly (readonly [string, Script, Partial<Outcome>])[] = [
  ['A receipt means received', answerJson(201, { id: 'K7MX' }), { type: 'received' }],
  ['A success without receipt is no success', answerJson(200, {}), { type: 'failed', reason: 'no-receipt' }],
  ['A captive portal is no success', portal, { type: 'failed', reason: 'foreign' }],
  ['A redirect to a login is no success', redirect, { type: 'failed', reason: 'redirect' }],
  ['A connection that breaks is a network failure', reset, { type: 'failed', reason: 'network' }],
  ['Half an answer is a network failure', half, { type: 'failed', reason: 'network' }],
  ['No answer in time is a timeout', hang, { type: 'failed', reason: 'timeout' }],
  ['Issues mean rejected', answerProblem(422, { errors: [{ pointer: '/name' }] }), { type: 'rejected' }],
  ['A fault of the receiver is a failure', answerProblem(500, {}), { type: 'failed', reason: 'status', status: 500 }],
];

/**
 * Tests that a target which sends over HTTP keeps the contract of `Target`. `makeTarget` makes one for a server of the
 * test; it has to give up after less than a second without an answer.
 */
export function targetContract(name: string, makeTarget: (url: string) => Target): void {
  const made = new Map<string, Target>();
  const send = (server: ScriptedServer, signal = new AbortController().signal) => {
    const target = made.get(server.url) ?? makeTarget(server.url);
    made.set(server.url, target);
    return target.send(exampleSubmission, signal);
  };

  for (const [sentence, script, expected] of outcomes) {
    test(`${name}: ${sentence}.`, async (t) => {
      const outcome = await send(await startScriptedServer(t, script));
      assert.deepEqual({ ...outcome, ...expected }, outcome);
    });
  }

  test(`${name}: Nobody listening is a network failure.`, async (t) => {
    let gone: ScriptedServer | undefined;
    await t.test('a server that stops', async (inner) => {
      gone = await startScriptedServer(inner, hang);
    });
    assert.deepEqual(await send(gone!), { type: 'failed', reason: 'network' });
  });

  test(`${name}: Each sending carries the key, and the same submission the same bytes.`, async (t) => {
    const server = await startScriptedServer(t, answerJson(201, { id: 'K7MX' }));
    await send(server);
    await send(server);
    assert.equal(server.seen.length, 2);
    assert.equal(server.seen[0]!.headers['idempotency-key'], exampleSubmission.idempotencyKey);
    assert.equal(server.seen[1]!.headers['idempotency-key'], exampleSubmission.idempotencyKey);
    assert.equal(server.seen[0]!.body, server.seen[1]!.body);
  });

  test(`${name}: An abort while waiting rejects with the reason of the signal.`, async (t) => {
    const controller = new AbortController();
    const server = await startScriptedServer(t, () => controller.abort());
    await assert.rejects(send(server, controller.signal), { name: 'AbortError' });
  });

  test(`${name}: Nothing is sent after an abort.`, async (t) => {
    const server = await startScriptedServer(t, answerJson(201, { id: 'K7MX' }));
    await assert.rejects(send(server, AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(server.seen.length, 0);
  });
}
