import { isWithin } from '@amtform/model';
import { conditionsOf } from '../conditions-of.js';
import type { Rule } from '../rule.js';

/** A page that is only shown for an answer on it. */
export const unreachablePage: Rule = {
  name: 'unreachable-page',
  about: 'A page that is shown for an answer that only this page asks is never reached.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?' },
      },
    },
    pages: [
      { id: 'eins', title: 'Ihr Hund', fields: ['/name'] },
      { id: 'zwei', title: 'Mehr', fields: ['/hund'], showWhen: { at: '/hund', matches: { const: true } } },
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
  inForm: ({ definition, asked }) =>
    conditionsOf(definition)
      .filter(({ page }) => page !== undefined)
      .flatMap(({ places, demands, path }) => {
        const own = demands.find(({ at, isNeeded }) => isNeeded && isAskedOnly(at, places) && asked.has(at));
        if (!own) return [];
        const reason = `needs an answer to “${own.at}”, which only this page asks: it is never reached.`;
        return [{ path, reason, remedy: 'Ask it on an earlier page.' }];
      }),
};

function isAskedOnly(place: string, places: readonly string[]): boolean {
  return places.some((asked) => isWithin(place, asked));
}
