import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { HttpTarget, type Outcome, sendWithRetries } from '@amtform/submission';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';

const sequences = 200;
const { definition, answers } = exampleForm('maengelmelder');
const path = `/forms/${definition.id}/submissions`;
const receiver = await ExampleServer.start();
after(() => receiver.remove());

/** What can happen to a request on the way to the receiver, or to its answer on the way back. */
const faults: Record<string, (response: ServerResponse, pass: () => Promise<Response>) => Promise<unknown>> = {
  none: async (response, pass) => copy(await pass(), response),
  lostRequest: async (response) => response.destroy(),
  lostAnswer: async (response, pass) => (await pass(), response.destroy()),
  halfAnswer: async (response, pass) => {
    const text = await (await pass()).text();
    response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  },
  busy: async (response) => response.writeHead(503).end(),
  faultAfterStoring: async (response, pass) => (await pass(), response.writeHead(502).end()),
  portal: async (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>WLAN</h1>'),
  login: async (response) => response.writeHead(302, { Location: '/login' }).end(),
};

async function copy(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
  response.end(await answer.text());
}

/** Numbers from 0 to below 1, the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`In ${sequences} random sequences of faults nothing is lost, nothing stored twice, nothing called received that is not.`, async () => {
  const random = seeded(20_261_123);
  const names = Object.keys(faults);
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': String(request.headers['idempotency-key']),
    };
    const pass = () => fetch(receiver.url(path.slice(1)), { method: 'POST', headers, body: Buffer.concat(chunks) });
    await faults[names[Math.floor(random() * names.length)]!]!(response, pass);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const target = new HttpTarget({ url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${path}` });
  const patience = { isOnline: () => true, pause: async () => undefined, network: async () => undefined };
  const { signal } = new AbortController();
  const receipts: (string | undefined)[] = [];
  for (let count = 0; count < sequences; count += 1) {
    const { id: formId, version: formVersion, language } = definition;
    const submission = { formId, formVersion, language, answers, idempotencyKey: randomUUID() };
    let outcome: Outcome;
    do outcome = await sendWithRetries(target, submission, { signal, patience, random });
    while (outcome.type !== 'received');
    receipts.push(outcome.receipt.id);
  }
  proxy.closeAllConnections();
  proxy.close();
  const stored = (await receiver.submissions()).map(({ id }) => id);
  assert.equal(stored.length, sequences);
  assert.deepEqual([...stored].sort(), [...receipts].sort());
});
