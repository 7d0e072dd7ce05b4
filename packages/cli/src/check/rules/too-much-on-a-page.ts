import { type FormDefinition, isWithin, parentPointer, type Schema } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Questions of a page, those that are only asked after certain answers included. */
const most = 30;

/** A page that is a form of its own. */
export const tooMuchOnAPage: Rule = {
  name: 'too-much-on-a-page',
  about: 'Many short pages are easier than one long one: each can be checked and left behind.',
  severity: 'note',
  fails: { ...questions(most + 1), pages: [{ id: 'eins', title: 'Ihre Hunde', fields: ['/hunde'] }] },
  passes: { ...questions(most), pages: [{ id: 'eins', title: 'Ihre Hunde', fields: ['/hunde'] }] },
  inForm: ({ definition: { pages = [] }, places }) => {
    const around = new Set([...places.keys()].map(parentPointer));
    const single = [...places.keys()].filter((place) => !around.has(place) && !around.has(`${place}/*`));
    return pages.flatMap(({ fields }, i) => {
      const count = single.filter((place) => fields.some((asked) => isWithin(place, asked))).length;
      if (count <= most) return [];
      const reason = `asks up to ${String(count)} questions; up to ${String(most)} can be overlooked.`;
      return [{ path: `/pages/${String(i)}`, reason, remedy: 'Divide it into several pages.' }];
    });
  },
};

function questions(count: number): Partial<FormDefinition> {
  const names = Array.from({ length: count }, (_, i) => `Ist Hund ${String(i)} gesund?`);
  const properties: Record<string, Schema> = {};
  for (const [i, title] of names.entries()) properties[`hund${String(i)}`] = { type: 'boolean', title };
  const hunde: Schema = { type: 'object', title: 'Ihre Hunde', properties };
  return { schema: { type: 'object', properties: { hunde } } };
}
