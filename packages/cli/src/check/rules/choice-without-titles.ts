import type { Rule } from '../rule.js';

/** Words, or a number: what people understand as it is. */
const readable = /\s|^\p{Lu}\p{Ll}|^[\d.,]+$/u;

/** Options that are shown as the codes that programs use. */
export const choiceWithoutTitles: Rule = {
  name: 'choice-without-titles',
  about: 'Options need words: without them people choose between the values that programs use, such as “de_AT”.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { anlass: { title: 'Anlass', enum: ['neu_anm', 'umz'] } } } },
  passes: {
    schema: { type: 'object', properties: { anlass: { title: 'Anlass', enum: ['neu_anm', 'umz'] } } },
    fields: { '/anlass': { options: { neu_anm: 'Neuer Hund', umz: 'Umzug' } } },
  },
  atPlace: ({ options, path }) => {
    const codes = [...options].filter(([value, title]) => title === undefined && !readable.test(value));
    const [first] = codes;
    if (!first || options.size < 2) return [];
    const reason = `has options without words, such as “${first[0]}” (${String(codes.length)} in all).`;
    const remedy = `Write them under “options” of “fields”, or as “oneOf” of “const” and “title”.`;
    return [{ path, reason, remedy }];
  },
};
