import type { Rule } from '../rule.js';

/** Markup in words. */
export const htmlInWords: Rule = {
  name: 'html-in-words',
  about:
    'Words are shown as they are: HTML is never markup here. Paragraphs, lists, **bold**, *emphasis* and [links](https://…) can be written as Markdown.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?', description: 'Auch <b>Welpen</b> zählen.' },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?', description: 'Auch **Welpen** zählen.' } },
    },
  },
  atPlace: ({ label, labelPath, hint, hintPath }) =>
    [
      { text: label, path: labelPath },
      { text: hint, path: hintPath },
    ].flatMap(({ text, path }) => {
      const [tag] =
        /<\/?(?:a|b|br|em|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt);/i.exec(text ?? '') ?? [];
      if (tag === undefined) return [];
      return [{ path, reason: `shows “${tag}” as it is written.`, remedy: 'Write it in Markdown, or without markup.' }];
    }),
};
