import type { Row } from '../../row.js';

const dog = {
  title: 'Dog',
  type: 'object',
  properties: { breed: { type: 'string' } },
  required: ['breed'],
};
const cat = { title: 'Cat', type: 'object', properties: { indoor: { type: 'boolean' } }, required: ['indoor'] };
const chooser = '(form) chooser “Form” (Dog | Cat), required';
const catAsked = [`${chooser}, chosen Cat`, '/indoor yes-no “Indoor”, required'];

/** Several schemas for one answer. */
export const branches: readonly Row[] = [
  {
    keyword: 'allOf',
    rendered:
      'All that its schemas ask, in their order, as if it stood in one. The outermost `title` and `description` win.',
    role: 'decides',
    without: 'The schema stands alone.',
    cases: [
      {
        name: 'Properties of all of them are asked, and those of the same name are one.',
        schema: {
          allOf: [
            { properties: { name: { type: 'string', title: 'Name' } } },
            { properties: { name: { title: 'Other', maxLength: 3 }, age: { type: 'integer' } }, required: ['name'] },
          ],
        },
        asked: ['/name text “Name”, required', '/age number “Age”'],
        tries: [
          { answers: { name: 'Bo', age: 3 } },
          { answers: { name: 'Bello' }, issues: ['/name maxLength'] },
          { answers: {}, issues: ['/name required'] },
        ],
      },
    ],
  },
  {
    keyword: 'anyOf',
    rendered:
      'As with `oneOf`: constants are a choice, other things a chooser of one branch. Branches that only demand (`required`, `minLength` …) show nothing.',
    role: 'decides',
    remark:
      'Answers that fit several branches are valid. Of branches that only demand answers people are told, at the first of these, that one of them is missing; of others that only demand, what the one says that fits best.',
    codes: ['required', 'anyOf'],
    without: 'The schema stands alone.',
    cases: [
      {
        name: 'Branches that only demand answers show nothing, and are one issue at the first of what is missing.',
        schema: {
          properties: { mail: { type: 'string' }, phone: { type: 'string' } },
          anyOf: [{ required: ['mail'] }, { required: ['phone'] }],
        },
        asked: ['/mail text “Mail”', '/phone phone “Phone”'],
        tries: [{ answers: { phone: '1' } }, { answers: {}, issues: ['/mail anyOf'] }],
      },
      {
        name: 'Objects are a chooser of one branch.',
        schema: { anyOf: [dog, cat] },
        asked: [chooser],
        tries: [
          { answers: { indoor: true }, asked: catAsked },
          { answers: {}, issues: ['required'] },
        ],
      },
    ],
  },
  {
    keyword: 'not',
    role: 'decides',
    without: 'Nothing is excluded.',
    cases: [
      {
        name: 'What it describes is refused.',
        schema: { properties: { name: { type: 'string', not: { enum: ['Bello', 'Rex'] } } } },
        asked: ['/name text “Name”'],
        tries: [{ answers: { name: 'Bo' } }, { answers: { name: 'Rex' }, issues: ['/name not'] }],
      },
    ],
  },
];
