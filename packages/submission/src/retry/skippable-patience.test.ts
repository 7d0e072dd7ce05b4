import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SkippablePatience } from './skippable-patience.js';

const day = 86_400_000;

test('A person need not wait to the end.', async () => {
  const patience = new SkippablePatience();
  const waiting = patience.pause(day, new AbortController().signal);
  patience.skip();
  await waiting;
});

test('A wait ends with the sending.', async () => {
  const controller = new AbortController();
  const waiting = new SkippablePatience().pause(day, controller.signal);
  controller.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
});

test('A wait ends by itself.', async () => {
  await new SkippablePatience().pause(1, new AbortController().signal);
});

test('Saying it too early or too late does no harm.', async () => {
  const patience = new SkippablePatience();
  patience.skip();
  await patience.pause(1, new AbortController().signal);
  patience.skip();
});
