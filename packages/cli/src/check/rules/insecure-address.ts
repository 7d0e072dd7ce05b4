import type { Rule } from '../rule.js';

/** Answers that travel in the open. */
export const insecureAddress: Rule = {
  name: 'insecure-address',
  about: 'Over “http:” everybody on the way reads the answers. Authorities have to encrypt them (GDPR, article 32).',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    submission: { type: 'http', url: 'http://stadt.example/hund' },
  },
  passes: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    submission: { type: 'http', url: 'https://stadt.example/hund' },
  },
  inForm: ({ definition: { submission } }) =>
    submission && 'url' in submission && /^http:\/\/(?!localhost\b|127\.|\[::1\])/i.test(submission.url)
      ? [
          {
            path: '/submission/url',
            reason: 'sends the answers without encryption.',
            remedy: 'Use an address with “https:”.',
          },
        ]
      : [],
};
