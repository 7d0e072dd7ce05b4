import { appendPointer, letterDistance } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Letters in which a slip of the keys differs from the name of a code. */
const mostLetters = 2;
/** Keywords of JSON Schema that an answer can break. */
const codes = [
  ...['required', 'type', 'enum', 'const', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  ...['anyOf', 'oneOf', 'not', 'dependentRequired', 'additionalProperties'],
];

/** A sentence that is never told. */
export const unknownMessageCode: Rule = {
  name: 'unknown-message-code',
  about:
    'Under “messages” stand sentences by the keyword that an answer breaks. Under any other name nobody ever reads them.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { chip: { type: 'string', title: 'Chipnummer', pattern: '^[0-9]{15}$' } } },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie 15 Ziffern.', patern: 'Nennen Sie 15 Ziffern.' } } },
  },
  passes: {
    schema: { type: 'object', properties: { chip: { type: 'string', title: 'Chipnummer', pattern: '^[0-9]{15}$' } } },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie 15 Ziffern.' } } },
  },
  atPlace: ({ place, field }) =>
    Object.keys(field.messages ?? {}).flatMap((code) => {
      const meant = codes.find((known) => letterDistance(code.toLowerCase(), known.toLowerCase()) <= mostLetters);
      // Receivers have codes of their own, which only look like keywords by chance.
      if (meant === undefined || codes.includes(code)) return [];
      const path = appendPointer(`${appendPointer('/fields', place)}/messages`, code);
      return [
        { path, reason: `“${code}” is no keyword that an answer can break.`, remedy: `Did you mean “${meant}”?` },
      ];
    }),
};
