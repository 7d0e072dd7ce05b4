import type { Row } from '../../row.js';

const of = (keywords: object) => ({ properties: { tags: { type: 'array', items: { type: 'string' }, ...keywords } } });
const days = (keywords: object) => ({
  properties: { days: { type: 'array', uniqueItems: true, items: { enum: ['Mon', 'Tue', 'Wed'] }, ...keywords } },
});
const empty = ['/tags list “Tags”, can add'];
const entries = (...more: readonly number[]) => [
  '/tags list “Tags”, can add, can remove',
  ...more.map((n) => `/tags/${String(n - 1)} text “Tags ${String(n)}”, required`),
];
const options = ['/days choices “Days” (Mon | Tue | Wed)'];

/** Limits of lists. */
export const lists: readonly Row[] = [
  {
    keyword: 'minItems',
    rendered: 'So many entries are shown from the start and cannot be removed.',
    role: 'decides',
    remark: 'A list that is not required may stay untouched all the same.',
    codes: ['minItems', 'required'],
    without: 'No entry is shown, or one where the list is required.',
    cases: [
      {
        name: 'The entries that are needed are there and have to be filled.',
        schema: of({ minItems: 2 }),
        asked: ['/tags list “Tags”, can add', '/tags/0 text “Tags 1”, required', '/tags/1 text “Tags 2”, required'],
        tries: [
          { answers: { tags: ['x', 'y'] } },
          { answers: { tags: ['x'] }, issues: ['/tags/1 required'] },
          { answers: {} },
        ],
      },
      {
        name: 'Of checkboxes so many have to be chosen.',
        schema: days({ minItems: 2 }),
        asked: options,
        tries: [{ answers: { days: ['Mon'] }, issues: ['/days minItems'] }],
      },
    ],
  },
  {
    keyword: 'maxItems',
    rendered: 'No more entries can be added.',
    role: 'decides',
    without: 'Any number.',
    cases: [
      {
        name: 'The button to add goes at the limit.',
        schema: of({ maxItems: 1 }),
        asked: empty,
        tries: [
          { answers: { tags: ['x'] }, asked: ['/tags list “Tags”, can remove', ...entries(1).slice(1)] },
          {
            answers: { tags: ['x', 'y'] },
            asked: ['/tags list “Tags”, can remove', ...entries(1, 2).slice(1)],
            issues: ['/tags maxItems'],
          },
        ],
      },
      {
        name: 'Of checkboxes no more may be chosen.',
        schema: days({ maxItems: 1 }),
        asked: options,
        tries: [{ answers: { days: ['Mon', 'Tue'] }, issues: ['/days maxItems'] }],
      },
    ],
  },
  {
    keyword: 'uniqueItems',
    rendered: 'Entries of constants become checkboxes.',
    role: 'decides',
    without: 'Entries may repeat; constants are chosen entry by entry.',
    cases: [
      {
        name: 'No entry may be there twice.',
        schema: of({ uniqueItems: true }),
        asked: empty,
        tries: [
          { answers: { tags: ['x', 'y'] }, asked: entries(1, 2) },
          { answers: { tags: ['x', 'x'] }, asked: entries(1, 2), issues: ['/tags uniqueItems'] },
        ],
      },
      { name: 'Constants are checkboxes.', schema: days({}), asked: options, tries: [{ answers: { days: ['Mon'] } }] },
    ],
  },
  {
    keyword: 'minContains',
    role: 'decides',
    without: 'One, where there is `contains`.',
    cases: [
      {
        name: 'So many entries have to fit.',
        schema: of({ contains: { const: 'x' }, minContains: 2 }),
        asked: empty,
        tries: [
          { answers: { tags: ['x', 'x'] }, asked: entries(1, 2) },
          { answers: { tags: ['x', 'y'] }, asked: entries(1, 2), issues: ['/tags minContains'] },
        ],
      },
      {
        name: 'None has to, with 0.',
        schema: of({ contains: { const: 'x' }, minContains: 0 }),
        asked: empty,
        tries: [{ answers: { tags: ['y'] }, asked: entries(1) }],
      },
    ],
  },
  {
    keyword: 'maxContains',
    role: 'decides',
    without: 'Any number.',
    cases: [
      {
        name: 'No more entries may fit.',
        schema: of({ contains: { const: 'x' }, maxContains: 1 }),
        asked: empty,
        tries: [
          { answers: { tags: ['x', 'y'] }, asked: entries(1, 2) },
          { answers: { tags: ['x', 'x'] }, asked: entries(1, 2), issues: ['/tags maxContains'] },
        ],
      },
    ],
  },
];
