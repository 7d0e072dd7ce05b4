import type { Rule } from '../rule.js';

/** Words that other programs put into an empty field. */
const prompts =
  /^(?:bitte (?:wählen|auswählen|eingeben|angeben)\b|please (?:choose|select|enter)\b|(?:z\. ?b\.|zum beispiel|e\. ?g\.|for example)\s)/i;

/** A label that tells how to answer and not what. */
export const placeholderInLabel: Rule = {
  name: 'placeholder-in-label',
  about:
    '“Please enter” or an example in place of a label disappears from the review: there people read their answer beside words that say nothing about it.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Bitte auswählen' } } } },
  passes: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } } },
  atPlace: ({ label, labelPath }) => {
    if (label === undefined || !prompts.test(label.trim())) return [];
    return [
      {
        path: labelPath,
        reason: `“${label}” tells to answer, but not what is asked.`,
        remedy: 'Write what is asked as the label, and the example as a “hint”.',
      },
    ];
  },
};
