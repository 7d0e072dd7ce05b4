import { appendPointer } from '@amtform/model';
import type { Found, Rule } from '../rule.js';

/** Words or looks for what is not asked. */
export const fieldPointerLeadsNowhere: Rule = {
  name: 'field-pointer-leads-nowhere',
  about: 'What stands in “fields” for a place that the schema does not describe is never shown.',
  severity: 'error',
  find: ({ whole }) => {
    if (!whole) return [];
    const { fields = {}, texts = {} } = whole.definition;
    const faultsIn = (places: object, path: string): Found[] =>
      Object.keys(places)
        .filter((place) => !whole.asked.has(place))
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
