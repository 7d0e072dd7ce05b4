import { conditionsOf } from '../conditions-of.js';
import type { Rule } from '../rule.js';

/** A condition on something that is never asked. */
export const conditionLeadsNowhere: Rule = {
  name: 'condition-leads-nowhere',
  about: 'A condition looks at an answer. At a place that the schema does not describe there never is one.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    fields: { '/name': { showWhen: { at: '/hund', matches: { const: true } } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    fields: { '/name': { showWhen: { at: '/hund', matches: { const: true } } } },
  },
  inForm: ({ definition, asked }) =>
    conditionsOf(definition)
      .flatMap(({ demands }) => demands)
      .filter(({ at }) => !asked.has(at))
      .map(({ at, path }) => ({
        path: `${path}/at`,
        reason: `“${at}” leads to nothing that the schema describes.`,
        remedy: 'Correct the pointer. An asterisk stands for the same entry of a list: /dogs/*/name.',
      })),
};
