import { dangerousPatterns } from '@amtform/validation/patterns';
import type { Rule } from '../rule.js';

/** A pattern that a short text can keep a program busy with. */
export const catastrophicPattern: Rule = {
  name: 'catastrophic-pattern',
  about:
    'Under some patterns a short text keeps a program busy for hours (OWASP: regular expression denial of service). The receiver does not start with such a pattern.',
  severity: 'error',
  find: ({ schemas }) => dangerousPatterns(schemas).map(({ path, reason, remedy }) => ({ path, reason, remedy })),
};
