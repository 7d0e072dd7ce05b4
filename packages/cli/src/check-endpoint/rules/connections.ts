import type { Endpoint } from '../endpoint.js';
import { noReceipt, receiptOf } from '../receipt.js';
import type { Rule } from '../rule.js';

function head({ url }: Endpoint): string {
  const { pathname, host } = new URL(url);
  return `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
}

/** The endpoint lets nobody hold it up, and lives after all that was tried. */
export const connections: readonly Rule[] = [
  {
    name: 'method',
    sentence: 'GET hands out no submissions.',
    tryOut: async (endpoint) => {
      const { status } = await endpoint.send({ method: 'GET' });
      return status >= 400 && status < 500 ? undefined : `It answered ${status}.`;
    },
  },
  {
    name: 'slow-head',
    sentence: 'Whoever never ends the head of a request is let go.',
    tryOut: async (endpoint) =>
      (await endpoint.letsGo(head(endpoint))) ? undefined : 'The connection was held for as long as this test waits.',
  },
  {
    name: 'slow-body',
    sentence: 'Whoever never ends the body of a request is let go.',
    tryOut: async (endpoint) =>
      (await endpoint.letsGo(`${head(endpoint)}Content-Length: 500\r\n\r\n{"form":`))
        ? undefined
        : 'The connection was held for as long as this test waits.',
  },
  {
    name: 'alive',
    sentence: 'After all this a submission still gets its receipt.',
    tryOut: async (endpoint) => {
      const answer = await endpoint.send();
      return receiptOf(answer) === undefined ? noReceipt(answer) : undefined;
    },
  },
];
