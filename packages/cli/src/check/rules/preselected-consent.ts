import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** Consent that is given beforehand. */
export const preselectedConsent: Rule = {
  name: 'preselected-consent',
  about: 'Consent has to be an act of the person (GDPR, recital 32): a box that is ticked already is none.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { ja: { type: 'boolean', const: true, default: true, title: 'Ich bin einverstanden.' } },
    },
  },
  passes: {
    schema: { type: 'object', properties: { ja: { type: 'boolean', const: true, title: 'Ich bin einverstanden.' } } },
  },
  atPlace: ({ schemas, field }) => {
    const isConsent = field.kind === 'consent' || firstValue(schemas, 'const') === true;
    return schemas
      .filter(({ schema }) => isConsent && schema.default === true)
      .map(({ path }) => ({
        path: `${path}/default`,
        reason: 'ticks the box before anybody has read it.',
        remedy: 'Remove the default.',
      }));
  },
};
