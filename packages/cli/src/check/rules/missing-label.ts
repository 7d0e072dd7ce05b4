import type { Description } from '../in-place.js';
import { placeWords } from '../place-words.js';
import type { Rule } from '../rule.js';

/** A question without words. */
export const missingLabel: Rule = {
  name: 'missing-label',
  about:
    'A question needs a label that people understand (WCAG 2.4.6, 3.3.2): without one its name in the schema is shown.',
  severity: 'warning',
  find: ({ whole }) => {
    if (!whole) return [];
    const { definition, asked } = whole;
    return [...placeWords(definition, asked)].flatMap(([place, { label, labelPath }]) => {
      if (label !== undefined || isFixed(asked.places.get(place) ?? [])) return [];
      const reason = 'has no label, so that people read its name in the schema.';
      return [{ path: labelPath, reason, remedy: `Write a “title” here, or a “label” under “fields”.` }];
    });
  },
};

/** Whether all schemas of a place allow one answer only: then nobody is asked, except for consent. */
function isFixed(descriptions: readonly Description[]): boolean {
  const constants = descriptions.map(({ schema }) => schema.const).filter((constant) => constant !== undefined);
  return constants.length > 0 && !constants.includes(true);
}
