import type { Rule } from '../rule.js';

/** Two pages with the same heading. */
export const equalPageTitles: Rule = {
  name: 'equal-page-titles',
  about:
    'Each page needs a heading of its own (WCAG 2.4.6): with the same one people believe that nothing has happened.',
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
      { id: 'eins', title: 'Ihr Hund', fields: ['/name'] },
      { id: 'zwei', title: 'Ihr Hund', fields: ['/hund'] },
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
    pages.flatMap(({ title }, i) => {
      if (!pages.slice(0, i).some((page) => page.title === title)) return [];
      const reason = `“${title}” is the title of an earlier page too.`;
      return [{ path: `/pages/${String(i)}/title`, reason, remedy: 'Give each page its own.' }];
    }),
};
