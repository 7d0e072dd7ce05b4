import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Words for an option that cannot be chosen. */
export const optionsForNoOption: Rule = {
  name: 'options-for-no-option',
  about:
    'Under “options” stand the words for the values of the schema. A value that the schema does not have is never offered.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { art: { title: 'Art', enum: ['h', 'k'] } } },
    fields: { '/art': { options: { h: 'Hund', k: 'Katze', K: 'Kater' } } },
  },
  passes: {
    schema: { type: 'object', properties: { art: { title: 'Art', enum: ['h', 'k'] } } },
    fields: { '/art': { options: { h: 'Hund', k: 'Katze' } } },
  },
  atPlace: ({ place, field, options }) =>
    Object.keys(field.options ?? {})
      .filter((value) => options.size > 0 && !options.has(value))
      .map((value) => ({
        path: appendPointer(`${appendPointer('/fields', place)}/options`, value),
        reason: `“${value}” is no option of “${place}”.`,
        remedy: `Use one of: ${[...options.keys()].slice(0, 10).join(', ')}.`,
      })),
};
