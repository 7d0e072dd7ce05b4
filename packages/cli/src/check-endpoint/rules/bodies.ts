import { refusal } from '../refusal.js';
import type { Rule } from '../rule.js';

/** Larger than a form without files can be. */
const tooLarge = 32 * 1024 * 1024;

/** Bodies that are no submission are refused calmly. */
export const bodies: readonly Rule[] = [
  {
    name: 'broken-json',
    sentence: 'Half a JSON document is refused.',
    tryOut: (endpoint) => refusal(endpoint, { body: JSON.stringify(endpoint.envelope).slice(0, -3) }, [400]),
  },
  {
    name: 'empty-body',
    sentence: 'An empty body is refused.',
    tryOut: (endpoint) => refusal(endpoint, { body: '' }, [400]),
  },
  {
    name: 'not-utf-8',
    sentence: 'Bytes that are no UTF-8 are refused.',
    tryOut: (endpoint) => refusal(endpoint, { body: Uint8Array.of(0x22, 0xe4, 0x22) }, [400, 422]),
  },
  {
    name: 'too-deep',
    sentence: 'A body that is nested a hundred thousand levels deep is refused.',
    tryOut: (endpoint) => refusal(endpoint, { body: '['.repeat(1e5) + ']'.repeat(1e5) }, [400, 413, 422]),
  },
  {
    name: 'too-large',
    sentence: 'A body of 32 MiB is refused.',
    tryOut: async (endpoint) => {
      try {
        return await refusal(endpoint, { body: ' '.repeat(tooLarge) }, [413]);
      } catch (error) {
        // An endpoint may hang up before it has read all of it; the answer is then lost on the way.
        if (!(error instanceof TypeError)) throw error;
        await endpoint.send();
        return undefined;
      }
    },
  },
  {
    name: 'media-type',
    sentence: 'Plain text is refused, as any page on the web can send it.',
    tryOut: (endpoint) => refusal(endpoint, { headers: { 'Content-Type': 'text/plain' } }, [415]),
  },
];
