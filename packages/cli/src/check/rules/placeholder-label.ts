import type { Rule } from '../rule.js';

/** Words that stand for words. */
const placeholders =
  /^(?:(?:neues |new |my )?(?:label|feld|field|frage|question|titel|title|text|eingabe|input|option|untitled)(?: ?\d+)?|to ?do.*|tbd.*|fixme.*|lorem ipsum.*|x{2,}|\.{2,}|-+|\?+|test|foo|bar|asdf)$/i;

/** A label that was forgotten. */
export const placeholderLabel: Rule = {
  name: 'placeholder-label',
  about: 'Words such as “Label 1” or “TODO” were left over from writing the form: nobody knows what to answer.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Neues Feld' } } } },
  passes: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } } },
  atPlace: ({ label, labelPath }) => {
    if (label === undefined || !placeholders.test(label.trim())) return [];
    return [
      { path: labelPath, reason: `“${label}” says nothing about what is asked.`, remedy: 'Write what is asked.' },
    ];
  },
};
