import type { Rule } from '../rule.js';

/** An asterisk at the end, or words in brackets. */
const marks = /\*$|\((?:pflicht(?:feld|angabe)?|freiwillig|required|optional|mandatory)\)$/i;

/** A label with a mark of its own. */
export const requiredMarkInLabel: Rule = {
  name: 'required-mark-in-label',
  about:
    'The form itself tells what is required and what is not. A mark in the label is read out twice, and wrong as soon as the schema changes.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund? *' } } } },
  passes: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } } },
  atPlace: ({ label, labelPath }) => {
    if (label === undefined || !marks.test(label.trim())) return [];
    return [
      {
        path: labelPath,
        reason: 'has a mark of its own for what is required.',
        remedy: 'Remove it: the form marks what is optional.',
      },
    ];
  },
};
