import { dangerousPatterns } from '@amtform/validation/patterns';
import type { Rule } from '../rule.js';

/** A pattern that a short text can keep a program busy with. */
export const catastrophicPattern: Rule = {
  name: 'catastrophic-pattern',
  about:
    'Under some patterns a short text keeps a program busy for hours (OWASP: regular expression denial of service). The receiver does not start with such a pattern.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { zeichen: { type: 'string', title: 'Zeichen', pattern: '^(\\w+\\s?)*$' } } },
    fields: { '/zeichen': { messages: { pattern: 'Nennen Sie Ihr Zeichen.' } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { zeichen: { type: 'string', title: 'Zeichen', pattern: '^\\w+(?:\\s\\w+)*$' } },
    },
    fields: { '/zeichen': { messages: { pattern: 'Nennen Sie Ihr Zeichen.' } } },
  },
  inFile: ({ schemas }) => dangerousPatterns(schemas).map(({ path, reason, remedy }) => ({ path, reason, remedy })),
};
