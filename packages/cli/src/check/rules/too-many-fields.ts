import { parentPointer } from '@amtform/model';
import type { AskedPlaces } from '../asked-places.js';
import type { Rule } from '../rule.js';

/** More than anybody answers in a sitting, and more than a phone shows without waiting. */
const most = 2000;

/** A form that asks too much. */
export const tooManyFields: Rule = {
  name: 'too-many-fields',
  about: `A form of more than ${String(most)} questions keeps phones busy for seconds, and nobody answers it.`,
  severity: 'error',
  find: ({ whole }) => {
    const count = whole ? countQuestions(whole.asked) : 0;
    if (count <= most) return [];
    const reason = `asks ${String(count)} questions; ${String(most)} are allowed.`;
    return [{ path: whole?.isDefinition ? '/schema' : '', reason, remedy: 'Divide it into several forms.' }];
  },
};

/** Places without places in them. */
function countQuestions({ places }: AskedPlaces): number {
  const around = new Set([...places.keys()].map(parentPointer));
  return [...places.keys()].filter((place) => !around.has(place)).length;
}
