import type { Validate } from '@amtform/model';
import type { FormatTable } from '../formats/format-table.js';
import { toIssues } from '../issues/to-issues.js';
import { createInterpret } from './interpret.js';

/**
 * Makes the verdict of the browser with the formats that it shall judge. It makes no code, so that it runs under a
 * strict Content-Security-Policy. A document is read once; it must not be changed afterwards.
 *
 * The verdict throws a `ReferenceError` for a reference that leads nowhere and a `SyntaxError` for a pattern that nobody
 * can read.
 */
export function createValidate(formats: FormatTable): Validate {
  const interpret = createInterpret(formats);
  return (schema, answer, context) => toIssues(interpret(schema, answer, context.document), answer, context.node);
}
