import { appendPointer, jsonAt, type Json } from '@amtform/model';
import { ownWords } from '../own-words.js';
import type { Rule } from '../rule.js';

/** Fewer words may be a name. */
const fewest = 2;

/** A translation that is none. */
export const untranslated: Rule = {
  name: 'untranslated',
  about:
    'Words that are the same in both languages were copied and never translated. Single words and options may be names.',
  severity: 'note',
  fails: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    texts: {
      en: {
        title: 'Register a dog',
        authority: { name: 'City of Musterstadt', contact: 'Phone 030 23125 115' },
        fields: { '/hund': { label: 'Haben Sie einen Hund?' } },
      },
    },
  },
  passes: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    texts: {
      en: {
        title: 'Register a dog',
        authority: { name: 'City of Musterstadt', contact: 'Phone 030 23125 115' },
        fields: { '/hund': { label: 'Do you have a dog?' } },
      },
    },
  },
  inForm: ({ definition, places }) => {
    const { texts = {}, language } = definition;
    const words = ownWords(definition, places).filter(
      ([pointer, text]) => !pointer.includes('/options/') && text.split(/\s+/).length > fewest,
    );
    return Object.entries(texts)
      .filter(([tag]) => tag.split('-')[0] !== language.split('-')[0])
      .flatMap(([tag, translated]) =>
        words
          .filter(([pointer, text]) => jsonAt(translated as Json, pointer) === text)
          .map(([pointer]) => ({
            path: appendPointer('/texts', tag) + pointer,
            reason: `says the same in “${tag}” as in “${language}”.`,
            remedy: 'Translate it.',
          })),
      );
  },
};
