import { appendPointer, jsonAt, type Json } from '@amtform/model';
import { ownWords } from '../own-words.js';
import type { Rule } from '../rule.js';

/** A word that a language of the form lacks. */
export const missingTranslation: Rule = {
  name: 'missing-translation',
  about:
    'A language that the form offers should have all its words; what it lacks is shown in the language of the definition. Easy language and other varieties may say only what differs.',
  severity: 'warning',
  fails: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    authority: { name: 'Stadt', contact: '115', imprintUrl: '/i', accessibilityUrl: '/b' },
    texts: { en: { title: 'Register a dog', authority: { name: 'Town', contact: '115' } } },
  },
  passes: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    authority: { name: 'Stadt', contact: '115', imprintUrl: '/i', accessibilityUrl: '/b' },
    texts: {
      en: {
        title: 'Register a dog',
        authority: { name: 'Town', contact: '115' },
        fields: { '/name': { label: 'Name of the dog' } },
      },
      'de-x-leicht': { title: 'Einen Hund anmelden' },
    },
  },
  inForm: ({ definition, places }) => {
    const { texts = {}, language } = definition;
    const words = ownWords(definition, places);
    return (
      Object.entries(texts)
        // The definition's own words are all there.
        .filter(
          ([tag]) => tag !== language && ![language, ...Object.keys(texts)].some((other) => isVariety(tag, other)),
        )
        .flatMap(([tag, translated]) =>
          words
            .filter(([pointer]) => jsonAt(translated as Json, pointer) === undefined)
            .map(([pointer]) => ({
              path: appendPointer('/texts', tag) + pointer,
              reason: `is missing: people who read “${tag}” get the words of “${language}”.`,
              remedy: 'Translate it.',
            })),
        )
    );
  },
};

/** Whether a language tag falls back to another one: `de-x-leicht` to `de`. */
function isVariety(tag: string, other: string): boolean {
  return tag !== other && tag.toLowerCase().startsWith(`${other.toLowerCase().split('-', 1)[0] ?? ''}-`);
}
