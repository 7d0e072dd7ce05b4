import { validate } from '@amtform/validation';
import type { Rule } from '../rule.js';

/** Names of people and places with letters and signs of DIN 91379. */
const names = ['Zoë', 'Łukasz', 'Nguyễn', 'Şahin', 'Anne-Marie', 'O’Neill', "D'Angelo", 'van den Berg'];

/** A pattern for names that not all people can keep. */
export const nameRejectsLetters: Rule = {
  name: 'name-rejects-letters',
  about:
    'Authorities have to accept the letters of DIN 91379 in names of people, streets and places: accents, hyphens, apostrophes, blanks.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { strasse: { type: 'string', title: 'Straße', maxLength: 80, pattern: '^[A-Za-zÄÖÜäöüß -]+$' } },
    },
    fields: { '/strasse': { messages: { pattern: 'Nennen Sie die Straße.' } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { strasse: { type: 'string', title: 'Straße', maxLength: 80, pattern: "^[\\p{L}\\p{M}\\d .'’-]+$" } },
    },
    fields: { '/strasse': { messages: { pattern: 'Nennen Sie die Straße.' } } },
  },
  atPlace: ({ name, schemas, field }) => {
    if (!isName(name) && !/name$/.test(field.autocomplete ?? '')) return [];
    return schemas.flatMap(({ schema: { pattern }, path }) => {
      const accepts = (text: string) => pattern === undefined || isAccepted(pattern, text);
      const refused = names.filter((text) => !accepts(text));
      if (refused.length === 0 || !accepts('Anna')) return [];
      const reason = `refuses names such as ${refused.map((text) => `“${text}”`).join(', ')}.`;
      return [
        {
          path: `${path}/pattern`,
          reason,
          remedy: 'Remove it, or allow \\p{L}, \\p{M}, blanks, hyphens and both apostrophes.',
        },
      ];
    });
  },
};

function isName(property: string): boolean {
  const plain = property.toLowerCase();
  return /name|strasse|straße|street|wohnort|geburtsort|city/.test(plain) && !/user|file|datei|host|domain/.test(plain);
}

function isAccepted(pattern: string, text: string): boolean {
  const schema = { type: 'string', pattern };
  return validate(schema, text, { document: schema }).length === 0;
}
