import type { Row } from '../../row.js';

const text = { type: 'string' };
const pair = ['/pair list “Pair”', '/pair/0 text “Pair 1”, required', '/pair/1 number “Pair 2”, required'];
const tuple = [text, { type: 'integer' }];
const names = ['/names list “Names”, can add'];
const one = ['/names list “Names”, can add, can remove', '/names/0 text “Names 1”, required'];

/** What a list may hold. */
export const entries: readonly Row[] = [
  {
    keyword: 'items',
    rendered:
      'A list: people add and remove entries, each asked as the schema says. Entries of constants with `uniqueItems`: checkboxes. As a list of schemas (before 2020-12): what `prefixItems` shows.',
    role: 'decides',
    remark: 'A list of schemas is refused in a schema that says that it is 2020-12.',
    codes: [],
    without: 'Entries are text.',
    cases: [
      {
        name: 'A schema is asked for each entry.',
        schema: { properties: { names: { type: 'array', items: { type: 'integer', title: 'Number' } } } },
        asked: names,
        tries: [
          {
            answers: { names: [1] },
            asked: ['/names list “Names”, can add, can remove', '/names/0 number “Number 1”, required'],
          },
          {
            answers: { names: ['x'] },
            asked: ['/names list “Names”, can add, can remove', '/names/0 number “Number 1”, required'],
            issues: ['/names/0 type'],
          },
        ],
      },
      {
        name: 'False allows no entry.',
        schema: { properties: { names: { type: 'array', items: false } } },
        asked: ['/names list “Names”'],
        tries: [{ answers: {} }],
      },
      {
        name: 'Constants that may be chosen once each are checkboxes.',
        schema: { properties: { days: { type: 'array', uniqueItems: true, items: { enum: ['Mon', 'Tue'] } } } },
        asked: ['/days choices “Days” (Mon | Tue)'],
        tries: [{ answers: { days: ['Tue'] } }, { answers: { days: ['Sun'] }, issues: ['/days enum'] }],
      },
      {
        name: 'Before 2020-12 a list of schemas is one schema for each place.',
        dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09'],
        schema: { properties: { pair: { type: 'array', items: tuple, additionalItems: false } } },
        asked: pair,
        tries: [{ answers: { pair: ['x', 1] } }, { answers: { pair: ['x', 'y'] }, issues: ['/pair/1 type'] }],
      },
      {
        name: '2020-12 calls that prefixItems.',
        dialects: ['2020-12'],
        schema: { properties: { pair: { type: 'array', items: tuple } } },
        faults: ['/properties/pair/items'],
      },
    ],
  },
  {
    keyword: 'prefixItems',
    rendered: 'A list that shows these entries from the start. More can be added where `items` allows them.',
    role: 'decides',
    codes: ['maxItems'],
    without: 'All entries are alike.',
    cases: [
      {
        name: 'Each place has a schema of its own, and closed lists have no more.',
        schema: { properties: { pair: { type: 'array', prefixItems: tuple, items: false } } },
        asked: pair,
        tries: [
          { answers: { pair: ['x', 1] } },
          { answers: { pair: ['x', 'y'] }, issues: ['/pair/1 type'] },
          {
            answers: { pair: ['x', 1, 2] },
            asked: [
              '/pair list “Pair”, can remove',
              '/pair/0 text “Pair 1”, required',
              '/pair/1 number “Pair 2”, required',
              '/pair/2 text “Pair 3”, required',
            ],
            issues: ['/pair maxItems'],
          },
        ],
      },
      {
        name: 'What items allows comes after them.',
        schema: { properties: { pair: { type: 'array', prefixItems: tuple, items: text } } },
        asked: ['/pair list “Pair”, can add', ...pair.slice(1)],
        tries: [],
      },
    ],
  },
  {
    keyword: 'additionalItems',
    rendered: 'What comes after an `items` that is a list of schemas; `false`: nothing can be added.',
    role: 'decides',
    remark: '2020-12 calls it `items`.',
    without: 'Nothing can be added after them.',
    cases: [
      {
        name: 'A schema is asked for what comes after the others.',
        dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09'],
        schema: { properties: { pair: { type: 'array', items: tuple, additionalItems: { type: 'boolean' } } } },
        asked: ['/pair list “Pair”, can add', ...pair.slice(1)],
        tries: [
          {
            answers: { pair: ['x', 1, 'y'] },
            asked: ['/pair list “Pair”, can add, can remove', ...pair.slice(1), '/pair/2 yes-no “Pair 3”, required'],
            issues: ['/pair/2 type'],
          },
        ],
      },
    ],
  },
  {
    keyword: 'contains',
    role: 'decides',
    without: 'No entry is needed that is unlike the others.',
    cases: [
      {
        name: 'One entry has to fit.',
        schema: { properties: { names: { type: 'array', items: text, contains: { const: 'Bo' } } } },
        asked: names,
        tries: [
          { answers: { names: ['Bo'] }, asked: one },
          { answers: { names: ['Rex'] }, asked: one, issues: ['/names contains'] },
        ],
      },
    ],
  },
  {
    keyword: 'unevaluatedItems',
    role: 'decides',
    without: 'Entries that no schema describes are good.',
    cases: [
      {
        name: 'Entries that no schema describes are refused.',
        schema: { properties: { pair: { type: 'array', prefixItems: [text], unevaluatedItems: false } } },
        asked: ['/pair list “Pair”', '/pair/0 text “Pair 1”, required'],
        tries: [
          { answers: { pair: ['x'] } },
          {
            answers: { pair: ['x', 'y'] },
            asked: [
              '/pair list “Pair”, can remove',
              '/pair/0 text “Pair 1”, required',
              '/pair/1 text “Pair 2”, required',
            ],
            issues: ['/pair/1 unevaluatedItems'],
          },
        ],
      },
    ],
  },
];
