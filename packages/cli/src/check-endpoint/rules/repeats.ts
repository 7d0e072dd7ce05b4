import { randomUUID } from 'node:crypto';
import { noReceipt, receiptOf } from '../receipt.js';
import { refusal } from '../refusal.js';
import type { Rule } from '../rule.js';

const racers = 10;

/** One submission stays one, however often it arrives. */
export const repeats: readonly Rule[] = [
  {
    name: 'receipt',
    sentence: 'A submission gets a receipt id, and another one gets another.',
    tryOut: async (endpoint) => {
      const [one, other] = [await endpoint.send(), await endpoint.send()];
      if (receiptOf(one) === undefined) return noReceipt(one);
      return receiptOf(one) === receiptOf(other) ? 'Two submissions got the same receipt id.' : undefined;
    },
  },
  {
    name: 'repeat',
    sentence: 'The same submission under the same key gets the same receipt.',
    tryOut: async (endpoint) => {
      const headers = { 'Idempotency-Key': randomUUID() };
      const [one, other] = [await endpoint.send({ headers }), await endpoint.send({ headers })];
      if (receiptOf(other) === undefined) return noReceipt(other);
      return receiptOf(one) === receiptOf(other) ? undefined : 'The repeated submission got another receipt id.';
    },
  },
  {
    name: 'race',
    sentence: 'Equal submissions that arrive at once are one.',
    tryOut: async (endpoint) => {
      const headers = { 'Idempotency-Key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: racers }, () => endpoint.send({ headers })));
      // 409 means that the first one is still being worked on (draft-ietf-httpapi-idempotency-key-header).
      const wrong = answers.find((answer) => receiptOf(answer) === undefined && answer.status !== 409);
      if (wrong) return noReceipt(wrong);
      const ids = new Set(answers.map(receiptOf).filter((id) => id !== undefined));
      return ids.size === 1 ? undefined : `${racers} equal submissions got ${ids.size} receipt ids.`;
    },
  },
  {
    name: 'key-reused',
    sentence: 'Another body under the same key is refused.',
    tryOut: async (endpoint) => {
      const headers = { 'Idempotency-Key': randomUUID() };
      await endpoint.send({ headers });
      const language = endpoint.envelope['language'] === 'en' ? 'de' : 'en';
      return refusal(endpoint, { headers, body: JSON.stringify({ ...endpoint.envelope, language }) }, [422]);
    },
  },
  {
    name: 'key-missing',
    sentence: 'A submission without a key is refused.',
    tryOut: (endpoint) => refusal(endpoint, { headers: { 'Idempotency-Key': undefined } }, [400]),
  },
];
