import type { Rule } from '../rule.js';

/** Whoever counts characters means all of them; “@” or “[a-z]” may be meant to stand anywhere. */
const counted = /\{\d/;

/** A pattern that accepts anything around it. */
export const unanchoredPattern: Rule = {
  name: 'unanchored-pattern',
  about:
    'A pattern is looked for anywhere in an answer. Without “^” and “$” it also accepts what stands before and after it.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', maxLength: 20, pattern: '[0-9]{15}' } },
    },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie 15 Ziffern.' } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', maxLength: 20, pattern: '^[0-9]{15}$' } },
    },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie 15 Ziffern.' } } },
  },
  inSchema: ({ pattern }, path) => {
    if (typeof pattern !== 'string' || !counted.test(pattern) || /[$^]|\\b|\(\?/.test(pattern)) return [];
    const reason = 'accepts anything that contains what it describes.';
    return [{ path: `${path}/pattern`, reason, remedy: `Write ^(?:${pattern})$ if nothing else may stand there.` }];
  },
};
