import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Words for a page that does not exist. */
export const textsForUnknownPage: Rule = {
  name: 'texts-for-unknown-page',
  about: 'Translations of a page stand under its id. Under any other name nobody ever reads them.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    pages: [{ id: 'hund', title: 'Ihr Hund', fields: ['/name'] }],
    texts: { 'de-x-leicht': { pages: { hunt: { title: 'Der Hund' } } } },
  },
  passes: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    pages: [{ id: 'hund', title: 'Ihr Hund', fields: ['/name'] }],
    texts: { 'de-x-leicht': { pages: { hund: { title: 'Der Hund' } } } },
  },
  inForm: ({ definition: { pages = [], texts = {} } }) =>
    Object.entries(texts).flatMap(([tag, words]) =>
      Object.keys(words.pages ?? {})
        .filter((id) => !pages.some((page) => page.id === id))
        .map((id) => ({
          path: appendPointer(`${appendPointer('/texts', tag)}/pages`, id),
          reason: `There is no page “${id}”.`,
          remedy: `Use one of: ${pages.map((page) => page.id).join(', ') || 'no page has an id'}.`,
        })),
    ),
};
