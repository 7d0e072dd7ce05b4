import { appendPointer } from '@amtform/model';
import type { Found, Rule } from '../rule.js';

/** Words or looks for what is not asked. */
export const fieldPointerLeadsNowhere: Rule = {
  name: 'field-pointer-leads-nowhere',
  about: 'What stands in “fields” for a place that the schema does not describe is never shown.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hunde: {
          type: 'array',
          title: 'Hunde',
          maxItems: 8,
          items: {
            type: 'object',
            title: 'Hund',
            properties: { name: { type: 'string', title: 'Name', maxLength: 80 } },
          },
        },
      },
    },
    fields: { '/hunde/name': { hint: 'Wie Sie ihn rufen' } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        hunde: {
          type: 'array',
          title: 'Hunde',
          maxItems: 8,
          items: {
            type: 'object',
            title: 'Hund',
            properties: { name: { type: 'string', title: 'Name', maxLength: 80 } },
          },
        },
      },
    },
    fields: { '/hunde/*/name': { hint: 'Wie Sie ihn rufen' } },
  },
  inForm: ({ definition: { fields = {}, texts = {} }, asked }) => {
    const faultsIn = (places: object, path: string): Found[] =>
      Object.keys(places)
        .filter((place) => !asked.has(place))
        .map((place) => ({
          path: appendPointer(path, place),
          reason: 'leads to nothing that the schema describes.',
          remedy: 'Correct the pointer. An asterisk stands for all entries of a list: /dogs/*/name.',
        }));
    const inTexts = Object.entries(texts).flatMap(([tag, { fields: words = {} }]) =>
      faultsIn(words, `${appendPointer('/texts', tag)}/fields`),
    );
    return [...faultsIn(fields, '/fields'), ...inTexts];
  },
};
