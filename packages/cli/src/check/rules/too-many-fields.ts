import { parentPointer, type Schema } from '@amtform/model';
import type { AskedSchemas } from '../asked-schemas.js';
import type { Example, Rule } from '../rule.js';

/** More than anybody answers in a sitting, and more than a phone shows without waiting. */
const most = 2000;

/** A form that asks too much. */
export const tooManyFields: Rule = {
  name: 'too-many-fields',
  about: `A form of more than ${String(most)} questions keeps phones busy for seconds, and nobody answers it.`,
  severity: 'error',
  fails: formOf(most + 1),
  passes: formOf(most),
  inForm: ({ asked, isDefinition }) => {
    const count = countQuestions(asked);
    if (count <= most) return [];
    const reason = `asks ${String(count)} questions; ${String(most)} are allowed.`;
    return [{ path: isDefinition ? '/schema' : '', reason, remedy: 'Divide it into several forms.' }];
  },
};

/** Places without places in them. */
function countQuestions({ places }: AskedSchemas): number {
  const around = new Set([...places.keys()].map(parentPointer));
  return [...places.keys()].filter((place) => !around.has(place)).length;
}

function formOf(count: number): Example {
  const questions = Array.from({ length: count }, (_, i) => [
    `a${String(i)}`,
    { type: 'boolean', title: `Haben Sie einen Hund mit der Nummer ${String(i)}?` },
  ]);
  return { schema: { type: 'object', properties: Object.fromEntries(questions) as Record<string, Schema> } };
}
