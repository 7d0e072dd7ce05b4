import { readability } from '../readability.js';
import type { Rule } from '../rule.js';

/** The highest LIX that many people can read. */
const hardest = 65;

/** A hint that is hard to read. */
export const hardToRead: Rule = {
  name: 'hard-to-read',
  about:
    'Everybody has to understand a form (WCAG 3.1.5, BITV): short sentences, everyday words. The measure is LIX (C.-H. Björnsson, 1968): words for each sentence, and the percentage of words with more than six letters.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'boolean',
          title: 'Haben Sie einen Hund?',
          description:
            'Berücksichtigungsfähig sind ausschließlich diejenigen Hunde, deren steuerpflichtige Haltung innerhalb des Gemeindegebietes zum Veranlagungszeitpunkt ordnungsgemäß gegenüber der zuständigen Dienststelle angezeigt worden ist.',
        },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'boolean',
          title: 'Haben Sie einen Hund?',
          description: 'Zählen Sie nur Hunde, die hier bei uns in der Stadt leben. Sie müssen bei uns angemeldet sein.',
        },
      },
    },
  },
  atPlace: ({ hint, hintPath }) => {
    const lix = readability(hint ?? '');
    if (lix <= hardest) return [];
    const reason = `is hard to read: LIX ${lix.toFixed(0)}; up to ${String(hardest)} is the language of newspapers.`;
    return [{ path: hintPath, reason, remedy: 'Make several short sentences, and use everyday words.' }];
  },
};
