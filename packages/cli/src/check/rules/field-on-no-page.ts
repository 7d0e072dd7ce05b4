import { isWithin, parentPointer } from '@amtform/model';
import { isFixed } from '../is-fixed.js';
import type { Rule } from '../rule.js';

/** A question that the pages forget. */
export const fieldOnNoPage: Rule = {
  name: 'field-on-no-page',
  about: 'What no page lists is asked on the last page, where nobody expects it.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    pages: [{ id: 'eins', title: 'Ihr Hund', fields: ['/name'] }],
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    pages: [{ id: 'eins', title: 'Ihr Hund', fields: ['/hund', '/name'] }],
  },
  inForm: ({ definition: { pages }, places }) => {
    if (!pages) return [];
    const listed = pages.flatMap(({ fields }) => fields);
    const isAsked = (place: string) => listed.some((asked) => isWithin(place, asked));
    const isDivided = (place: string) => listed.some((asked) => isWithin(asked, place));
    return [...places.values()]
      .filter(({ place, schemas }) => !isAsked(place) && !isDivided(place) && !isFixed(schemas))
      .filter(({ place }) => !places.has(parentPointer(place) ?? '') || isDivided(parentPointer(place) ?? ''))
      .map(({ place, path }) => ({
        path,
        reason: `“${place}” stands on no page, so that it is asked at the end of the last one.`,
        remedy: 'List it in the “fields” of a page.',
      }));
  },
};
