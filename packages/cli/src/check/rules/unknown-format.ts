import { letterDistance } from '@amtform/model';
import { formats } from '@amtform/validation';
import type { Rule } from '../rule.js';

/** Formats of JSON Schema that only few forms need, and that are not checked (2020-12 validation, section 7.3). */
const unchecked = new Set(['iri', 'iri-reference', 'idn-hostname', 'uri-template']);
/** Letters in which a slip of the keys differs from the name of a format. */
const mostLetters = 2;

/** A format that nobody checks. */
export const unknownFormat: Rule = {
  name: 'unknown-format',
  about: 'A format that is not known accepts any text, in the browser and at the receiver.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { abmeldung: { type: 'string', title: 'Tag der Abmeldung', format: 'datum' } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { abmeldung: { type: 'string', title: 'Tag der Abmeldung', format: 'date' } },
    },
  },
  inSchema: ({ format }, path) => {
    if (typeof format !== 'string' || formats.has(format)) return [];
    const meant = [...formats.keys()].find((name) => letterDistance(format.toLowerCase(), name) <= mostLetters);
    const reason = unchecked.has(format)
      ? `“${format}” is not checked, so that any text is accepted.`
      : `“${format}” is unknown, so that any text is accepted.`;
    const remedy =
      meant !== undefined && format.length > mostLetters
        ? `Did you mean “${meant}”?`
        : `Say with “pattern” what is accepted, or use one of: ${[...formats.keys()].join(', ')}.`;
    return [{ path: `${path}/format`, reason, remedy }];
  },
};
