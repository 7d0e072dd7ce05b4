import type { Validate } from '@amtform/model';
import { toIssues } from '../issues/to-issues.js';
import { interpret } from './interpret.js';

/**
 * The verdict of the browser. It makes no code, so that it runs under a strict Content-Security-Policy. A document is
 * read once; it must not be changed afterwards.
 *
 * Throws a `ReferenceError` for a reference that leads nowhere and a `SyntaxError` for a pattern that nobody can read.
 */
export const validate: Validate = (schema, answer, context) =>
  toIssues(interpret(schema, answer, context.document), answer, context.node);
