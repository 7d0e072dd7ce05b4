import type { Rule } from '../rule.js';

/** Two pages of the same name. */
export const equalPageIds: Rule = {
  name: 'equal-page-ids',
  about:
    'The id of a page is its address and the key of its translations. Two pages of the same id cannot be told apart.',
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
      { id: 'eins', title: 'Mehr', fields: ['/hund'] },
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
    pages.flatMap(({ id }, i) => {
      if (!pages.slice(0, i).some((page) => page.id === id)) return [];
      const reason = `“${id}” is the id of an earlier page too.`;
      return [{ path: `/pages/${String(i)}/id`, reason, remedy: 'Give each page its own.' }];
    }),
};
