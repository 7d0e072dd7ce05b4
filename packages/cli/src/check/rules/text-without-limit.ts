import { answerTypes } from '../answer-types.js';
import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** Keywords that limit a text, each in its way. */
const limits = ['maxLength', 'format', 'pattern', 'enum', 'const', 'contentMediaType', 'contentEncoding'];

/** Text of any length. */
export const textWithoutLimit: Rule = {
  name: 'text-without-limit',
  about: 'Without “maxLength” somebody pastes a novel, and the program of the office cuts it without a word.',
  severity: 'note',
  fails: { schema: { type: 'object', properties: { grund: { type: 'string', title: 'Grund' } } } },
  passes: { schema: { type: 'object', properties: { grund: { type: 'string', title: 'Grund', maxLength: 500 } } } },
  atPlace: ({ schemas, path, options, field }, { isDefinition }) => {
    const isLimited =
      field.compute !== undefined || limits.some((keyword) => firstValue(schemas, keyword) !== undefined);
    if (!isDefinition || isLimited || options.size > 0 || !answerTypes(schemas).has('string')) return [];
    return [{ path, reason: 'accepts text of any length.', remedy: 'Set “maxLength” to what the office can store.' }];
  },
};
