import type { Row } from '../../row.js';

const text = { type: 'string' };
const owner = (keywords: object) => ({
  properties: { owner: { properties: { name: text, town: text }, ...keywords } },
});
const asked = ['/owner group “Owner”', '/owner/name text “Name”', '/owner/town text “Town”'];

/** Draft-03 wrote it as a boolean at the property itself, which its type of today does not know. */
const draft03Required: string = 'required';

/** How many answers an object needs. */
export const objects: readonly Row[] = [
  {
    keyword: 'required',
    rendered: 'The label has no “(optional)”. A list shows its first entry at once.',
    role: 'decides',
    remark:
      'A group that is not required may stay untouched; as soon as anything in it is answered, what it requires is missing. A missing group is told as its missing fields.',
    codes: ['required', 'minItems'],
    without: 'The answer may be left out, and the label says so.',
    cases: [
      {
        name: 'Each kind has its own words.',
        schema: {
          properties: {
            text,
            day: { type: 'string', format: 'date' },
            sure: { type: 'boolean' },
            tags: { type: 'array', items: text, minItems: 0 },
          },
          required: ['text', 'day', 'sure', 'tags'],
        },
        asked: [
          '/text text “Text”, required',
          '/day date “Day”, required',
          '/sure yes-no “Sure”, required',
          '/tags list “Tags”, required, can add',
        ],
        tries: [
          {
            answers: { text: 'x', day: '2027-01-31', sure: false, tags: ['x'] },
            asked: [
              '/text text “Text”, required',
              '/day date “Day”, required',
              '/sure yes-no “Sure”, required',
              '/tags list “Tags”, required, can add, can remove',
              '/tags/0 text “Tags 1”, required',
            ],
          },
          {
            answers: { text: '  ' },
            sent: {},
            issues: ['/text required', '/day required', '/sure required', '/tags minItems'],
          },
        ],
      },
      {
        name: 'A group that is not required may stay untouched.',
        schema: owner({ required: ['name'] }),
        asked: ['/owner group “Owner”', '/owner/name text “Name”, required', '/owner/town text “Town”'],
        tries: [{ answers: {} }, { answers: { owner: { town: 'Pirna' } }, issues: ['/owner/name required'] }],
      },
      {
        name: 'As a boolean it means nothing, in draft-04.',
        dialects: ['draft-04'],
        schema: { properties: { name: { type: 'string', [draft03Required]: true } } },
        asked: ['/name text “Name”'],
        tries: [{ answers: {} }],
      },
      {
        name: 'As a boolean it is refused later.',
        dialects: ['draft-06', 'draft-07', '2019-09', '2020-12'],
        schema: { properties: { name: { type: 'string', [draft03Required]: true } } },
        faults: ['/properties/name/required'],
      },
    ],
  },
  {
    keyword: 'dependentRequired',
    rendered: 'The labels change with the answer: what has to be answered then has no “(optional)”.',
    role: 'decides',
    codes: ['required'],
    without: 'No answer asks for others.',
    cases: [
      {
        name: 'An answer makes others required.',
        schema: { properties: { iban: text, holder: text }, dependentRequired: { iban: ['holder'] } },
        asked: ['/iban iban “Iban”', '/holder text “Holder”'],
        tries: [
          { answers: {} },
          {
            answers: { iban: 'X' },
            asked: ['/iban iban “Iban”', '/holder text “Holder”, required'],
            issues: ['/holder required'],
          },
        ],
      },
    ],
  },
  {
    keyword: 'minProperties',
    role: 'decides',
    without: 'An untouched group is left out.',
    cases: [
      {
        name: 'Too few answers are an issue of the group.',
        schema: owner({ minProperties: 2 }),
        asked,
        tries: [
          { answers: { owner: { name: 'A', town: 'B' } } },
          { answers: { owner: { name: 'A' } }, issues: ['/owner minProperties'] },
        ],
      },
    ],
  },
  {
    keyword: 'maxProperties',
    role: 'decides',
    without: 'Everything may be answered.',
    cases: [
      {
        name: 'Too many answers are an issue of the group.',
        schema: owner({ maxProperties: 1 }),
        asked,
        tries: [
          { answers: { owner: { name: 'A' } } },
          { answers: { owner: { name: 'A', town: 'B' } }, issues: ['/owner maxProperties'] },
        ],
      },
    ],
  },
];
