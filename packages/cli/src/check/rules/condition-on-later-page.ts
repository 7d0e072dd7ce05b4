import { isWithin } from '@amtform/model';
import { conditionsOf } from '../conditions-of.js';
import type { Rule } from '../rule.js';

/** A page that is shown for an answer on a later one. */
export const conditionOnLaterPage: Rule = {
  name: 'condition-on-later-page',
  about: 'People go from page to page. A page that is shown for an answer on a later one appears behind their backs.',
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
      { id: 'eins', title: 'Ihr Hund', fields: ['/name'], showWhen: { at: '/hund', matches: { const: true } } },
      { id: 'zwei', title: 'Mehr', fields: ['/hund'] },
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
      { id: 'eins', title: 'Ihr Hund', fields: ['/hund'] },
      { id: 'zwei', title: 'Mehr', fields: ['/name'], showWhen: { at: '/hund', matches: { const: true } } },
    ],
  },
  inForm: ({ definition }) => {
    const { pages = [] } = definition;
    const pageOf = (place: string) => pages.findIndex(({ fields }) => fields.some((asked) => isWithin(place, asked)));
    return conditionsOf(definition).flatMap(({ page, demands, path }) => {
      const late = demands.find(({ at }) => page !== undefined && pageOf(at) > page);
      if (!late) return [];
      return [
        { path, reason: `depends on “${late.at}”, which a later page asks.`, remedy: 'Ask it on an earlier page.' },
      ];
    });
  },
};
