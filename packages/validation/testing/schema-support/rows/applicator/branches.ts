import type { Row } from '../../row.js';

const dog = {
  title: 'Dog',
  type: 'object',
  properties: { breed: { type: 'string' }, size: { type: 'number' } },
  required: ['breed'],
};
const cat = { title: 'Cat', type: 'object', properties: { indoor: { type: 'boolean' } }, required: ['indoor'] };
const chooser = '(form) chooser “Form” (Dog | Cat), required';
const dogAsked = [`${chooser}, chosen Dog`, '/breed text “Breed”, required', '/size number “Size”'];
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
    keyword: 'oneOf',
    rendered:
      'Of constants: a choice, each with its `title`. Of anything else: a chooser, and what the chosen branch asks. The branch stays chosen; of answers that come with the form it is guessed once. Where a property that is asked anyway tells the branches apart, it decides and nobody has to choose. Beside `null` alone: what the other branch asks.',
    role: 'decides',
    remark:
      'Only the chosen branch speaks. Exactly one branch may fit: tell branches apart by `const` or `required`, or write `anyOf`.',
    codes: ['required', 'enum', 'oneOf'],
    without: 'The schema stands alone.',
    cases: [
      {
        name: 'Constants are a choice.',
        schema: {
          properties: {
            size: {
              oneOf: [
                { const: 's', title: 'Small' },
                { const: 'l', title: 'Large' },
              ],
            },
          },
        },
        asked: ['/size choice “Size” (Small | Large)'],
        tries: [
          { answers: { size: 's' } },
          { answers: { size: 'm' }, issues: ['/size enum'], findings: ['/size enum'] },
        ],
      },
      {
        name: 'Objects are a chooser, and only the chosen one is asked, judged and sent.',
        schema: { oneOf: [dog, cat] },
        asked: [chooser],
        tries: [
          { answers: {}, issues: ['required'] },
          { answers: { breed: 'Collie' }, asked: dogAsked },
          { answers: { size: 3 }, branches: { '?0': 0 }, asked: dogAsked, issues: ['/breed required'] },
          {
            answers: { breed: 'Collie', indoor: true },
            branches: { '?0': 1 },
            asked: catAsked,
            sent: { indoor: true },
            findings: ['oneOf'],
          },
        ],
      },
      {
        name: 'A property that tells the branches apart decides.',
        schema: {
          properties: { kind: { enum: ['dog', 'cat'] } },
          required: ['kind'],
          oneOf: [
            { properties: { kind: { const: 'dog' }, breed: { type: 'string' } }, required: ['breed'] },
            { properties: { kind: { const: 'cat' }, indoor: { type: 'boolean' } } },
          ],
        },
        asked: ['/kind choice “Kind” (dog | cat), required', '(form) chooser, required'],
        tries: [
          {
            answers: { kind: 'dog' },
            asked: [
              '/kind choice “Kind” (dog | cat), required',
              '(form) chooser, required, chosen 0',
              '/breed text “Breed”, required',
            ],
            issues: ['/breed required'],
          },
        ],
      },
      {
        name: 'Beside null the other branch is asked.',
        schema: { properties: { age: { oneOf: [{ type: 'null' }, { type: 'integer', title: 'Age' }] } } },
        asked: ['/age number “Age”'],
        tries: [{ answers: { age: 3 } }, { answers: { age: 'x' }, issues: ['/age type'] }],
      },
      {
        name: 'Answers that fit two branches are refused, whichever is chosen.',
        schema: {
          oneOf: [
            { title: 'Some', type: 'object', properties: { breed: { type: 'string' } } },
            { title: 'All', type: 'object', properties: { breed: { type: 'string' }, size: { type: 'number' } } },
          ],
        },
        asked: ['(form) chooser “Form” (Some | All), required'],
        tries: [
          {
            answers: { breed: 'Collie' },
            branches: { '?0': 0 },
            asked: ['(form) chooser “Form” (Some | All), required, chosen Some', '/breed text “Breed”'],
            issues: ['oneOf'],
          },
        ],
      },
      {
        name: 'Single answers with titles are a chooser too.',
        schema: {
          properties: {
            reach: {
              oneOf: [
                { type: 'string', title: 'By e-mail', format: 'email' },
                { type: 'string', title: 'By phone', format: 'phone' },
              ],
            },
          },
        },
        asked: ['/reach chooser “Reach” (By e-mail | By phone)'],
        tries: [
          {
            answers: { reach: 'a@example.org' },
            asked: ['/reach chooser “Reach” (By e-mail | By phone), chosen By e-mail', '/reach text “By e-mail”'],
          },
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
      'Answers that fit several branches are valid. Of branches that only demand people are told the first that fits best: say in a hint that another one is enough.',
    codes: ['required'],
    without: 'The schema stands alone.',
    cases: [
      {
        name: 'Branches that only demand show nothing, and the one that fits best says what is missing.',
        schema: {
          properties: { mail: { type: 'string' }, phone: { type: 'string' } },
          anyOf: [{ required: ['mail'] }, { required: ['phone'] }],
        },
        asked: ['/mail text “Mail”', '/phone text “Phone”'],
        tries: [{ answers: { phone: '1' } }, { answers: {}, issues: ['/mail required'] }],
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
