import { isWithin } from '@amtform/model';
import type { Rule } from '../rule.js';

/** A question that two pages ask. */
export const fieldOnTwoPages: Rule = {
  name: 'field-on-two-pages',
  about:
    'A question that stands on two pages is asked twice; whoever changes the second answer changes the first one too.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    pages: [
      { id: 'eins', title: 'Ihr Hund', fields: ['/name', '/hund'] },
      { id: 'zwei', title: 'Mehr', fields: ['/name'] },
    ],
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    pages: [
      { id: 'eins', title: 'Ihr Hund', fields: ['/name'] },
      { id: 'zwei', title: 'Mehr', fields: ['/hund'] },
    ],
  },
  inForm: ({ definition: { pages = [] } }) =>
    pages.flatMap(({ fields, showWhen }, i) =>
      fields.flatMap((place, j) => {
        const isSame = (other: string) => isWithin(place, other) || isWithin(other, place);
        const before = pages.slice(0, i).find((page) => !(showWhen && page.showWhen) && page.fields.some(isSame));
        if (!before) return [];
        const reason = `“${place}” is asked on the page “${before.id}” too.`;
        return [{ path: `/pages/${String(i)}/fields/${String(j)}`, reason, remedy: 'Remove it from one of them.' }];
      }),
    ),
};
