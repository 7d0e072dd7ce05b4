import { answerTypes } from '../answer-types.js';
import type { Rule } from '../rule.js';

/** Boxes that a screen shows at a glance. */
const most = 15;

/** More boxes than anybody reads. */
export const tooManyCheckboxes: Rule = {
  name: 'too-many-checkboxes',
  about:
    'A question with very many checkboxes fills several screens of a phone. Questions of which one answer is chosen become a list with search by themselves.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hunde: { type: 'array', uniqueItems: true, title: 'Ihre Hunde', items: { enum: numbered(most + 1) } },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { hunde: { type: 'array', uniqueItems: true, title: 'Ihre Hunde', items: { enum: numbered(most) } } },
    },
  },
  atPlace: ({ schemas, options, path }) => {
    if (options.size <= most || !answerTypes(schemas).has('array')) return [];
    const reason = `offers ${String(options.size)} checkboxes; up to ${String(most)} can be overlooked.`;
    return [{ path, reason, remedy: 'Divide it into several questions, or ask for a list of choices.' }];
  },
};

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `Hund ${String(i)}`);
}
