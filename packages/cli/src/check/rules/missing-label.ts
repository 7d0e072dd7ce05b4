import { isFixed } from '../is-fixed.js';
import type { Rule } from '../rule.js';

/** A question without words. */
export const missingLabel: Rule = {
  name: 'missing-label',
  about:
    'A question needs a label that people understand (WCAG 2.4.6, 3.3.2): without one its name in the schema is shown.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { hdSt: { type: 'string', maxLength: 80 } } } },
  passes: {
    schema: { type: 'object', properties: { hdSt: { type: 'string', maxLength: 80 } } },
    fields: { '/hdSt': { label: 'Nummer der Hundesteuermarke' } },
  },
  atPlace: ({ label, labelPath, schemas }) => {
    if (label !== undefined || isFixed(schemas)) return [];
    const reason = 'has no label, so that people read its name in the schema.';
    return [{ path: labelPath, reason, remedy: 'Write a “title” here, or a “label” under “fields”.' }];
  },
};
