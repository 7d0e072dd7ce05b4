import type { Rule } from '../rule.js';

/** What people look for. */
const members = ['contact', 'imprintUrl', 'accessibilityUrl'] as const;

/** A form of nobody. */
export const missingAuthority: Rule = {
  name: 'missing-authority',
  about:
    'People have to know who gets their answers and whom they can ask. Web pages of authorities need an imprint (DDG, section 5) and a statement on accessibility (BGG, section 12b).',
  severity: 'note',
  fails: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    authority: { name: 'Stadt Musterstadt', imprintUrl: '/impressum', accessibilityUrl: '/barrierefreiheit' },
  },
  passes: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    authority: {
      name: 'Stadt Musterstadt',
      contact: 'Telefon 115',
      imprintUrl: '/impressum',
      accessibilityUrl: '/barrierefreiheit',
    },
  },
  inForm: ({ definition: { authority }, isDefinition }) =>
    members
      .filter((member) => isDefinition && authority?.[member] === undefined)
      .map((member) => ({
        path: '/authority',
        reason: `has no “${member}”.`,
        remedy: 'Give it, unless the page around the form tells it.',
      })),
};
