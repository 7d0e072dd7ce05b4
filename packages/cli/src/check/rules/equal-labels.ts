import { parentPointer } from '@amtform/model';
import type { CheckedForm } from '../checked-file.js';
import type { Description } from '../in-place.js';
import type { Found, Rule } from '../rule.js';

/** Two questions side by side that are called the same. */
export const equalLabels: Rule = {
  name: 'equal-labels',
  about:
    'Questions of the same group need different labels: a list of mistakes, the review and a screen reader cannot tell them apart otherwise (WCAG 2.4.6).',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: {
        von: { type: 'string', title: 'Datum', format: 'date' },
        bis: { type: 'string', title: 'Datum', format: 'date' },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        von: { type: 'string', title: 'Beginn', format: 'date' },
        bis: { type: 'string', title: 'Ende', format: 'date' },
      },
    },
  },
  inForm: faultsOf,
};

function faultsOf({ definition, asked, places }: CheckedForm): Found[] {
  const labelled = new Map<string, string[]>();
  const found: Found[] = [];
  for (const [place, { label, labelPath }] of places) {
    if (label === undefined) continue;
    const key = JSON.stringify([parentPointer(place), label.trim().toLowerCase()]);
    const others = labelled.get(key) ?? [];
    const other = others.find((before) => mayMeet(before, place));
    if (other !== undefined) {
      const reason = `“${label}” is the label of “${other}” too.`;
      found.push({ path: labelPath, reason, remedy: 'Say in both labels what tells them apart.' });
    }
    labelled.set(key, [...others, place]);
  }
  return found;

  /** Whether two places can be on the screen together. Where both have conditions, these tell them apart. */
  function mayMeet(a: string, b: string): boolean {
    if (definition.fields?.[a]?.showWhen && definition.fields[b]?.showWhen) return false;
    const [of, and] = [asked.places.get(a) ?? [], asked.places.get(b) ?? []];
    return of.some((one) => and.some((other) => mayHoldTogether(one, other)));
  }
}

function mayHoldTogether(a: Description, b: Description): boolean {
  return [...a.branches].every(([keyword, branch]) => (b.branches.get(keyword) ?? branch) === branch);
}
