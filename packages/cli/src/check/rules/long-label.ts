import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** The most characters of a label. */
const longest = 120;

/** A label that is a paragraph. */
export const longLabel: Rule = {
  name: 'long-label',
  about:
    'A label is read each time that somebody comes by. Explanations belong into the hint. Consent may take more words.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'boolean',
          title:
            'Haben Sie in dem Haushalt, in dem Sie zurzeit mit Ihrer Familie oder mit anderen Personen zusammen wohnen, einen oder mehrere Hunde, die älter als drei Monate sind?',
        },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'boolean',
          title: 'Haben Sie einen Hund?',
          description: 'Wir meinen Hunde in Ihrem Haushalt, die älter als drei Monate sind.',
        },
      },
    },
  },
  atPlace: ({ label = '', labelPath, schemas }) => {
    if (label.length <= longest || firstValue(schemas, 'const') === true) return [];
    const reason = `has ${String(label.length)} characters; up to ${String(longest)} are read at a glance.`;
    return [{ path: labelPath, reason, remedy: 'Ask briefly, and explain in the “hint”.' }];
  },
};
