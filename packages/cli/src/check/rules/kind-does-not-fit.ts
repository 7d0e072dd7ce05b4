import { appendPointer } from '@amtform/model';
import { answerTypes } from '../answer-types.js';
import type { Rule } from '../rule.js';

/** The types of the answers of those kinds that have only one. */
const types: Readonly<Record<string, readonly string[]>> = {
  text: ['string'],
  'long-text': ['string'],
  date: ['string'],
  number: ['number', 'integer'],
  'yes-no': ['boolean'],
  consent: ['boolean'],
  choices: ['array'],
};

/** A way of asking that does not fit the answer. */
export const kindDoesNotFit: Rule = {
  name: 'kind-does-not-fit',
  about:
    'Under “kind” stands how something is asked. A date cannot be asked where the schema wants a number: no answer is right.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { jahr: { type: 'integer', title: 'Jahr' } } },
    fields: { '/jahr': { kind: 'date' } },
  },
  passes: {
    schema: { type: 'object', properties: { jahr: { type: 'string', format: 'date', title: 'Tag' } } },
    fields: { '/jahr': { kind: 'date' } },
  },
  atPlace: ({ place, field: { kind }, schemas }) => {
    const answers = types[kind ?? ''];
    const allowed = answerTypes(schemas);
    if (!answers || allowed.size === 0 || answers.some((type) => allowed.has(type))) return [];
    const reason = `“${kind ?? ''}” answers with ${answers.join(' or ')}, but the schema wants ${[...allowed].join(' or ')}.`;
    return [{ path: `${appendPointer('/fields', place)}/kind`, reason, remedy: 'Correct the kind, or the type.' }];
  },
};
