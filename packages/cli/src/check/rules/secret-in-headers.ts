import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** A secret that everybody can read. */
export const secretInHeaders: Rule = {
  name: 'secret-in-headers',
  about: 'A definition is loaded by every browser. A key in its headers is public.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    submission: { type: 'http', url: '/hund', headers: { Authorization: 'Bearer abc' } },
  },
  passes: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    submission: { type: 'http', url: '/hund', headers: { 'X-Form': 'hund' } },
  },
  inForm: ({ definition: { submission } }) =>
    Object.keys((submission && 'headers' in submission && submission.headers) || {})
      .filter((name) => /^(?:authorization|cookie)$|api-?key|token|secret|password/i.test(name))
      .map((name) => ({
        path: appendPointer('/submission/headers', name),
        reason: 'can be read by everybody who opens the form.',
        remedy: 'Let your server add it.',
      })),
};
