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

/** Exactly one of several schemas. */
export const oneOf: Row = {
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
      tries: [{ answers: { size: 's' } }, { answers: { size: 'm' }, issues: ['/size enum'], findings: ['/size enum'] }],
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
          asked: ['/reach chooser “Reach” (By e-mail | By phone), chosen By e-mail', '/reach email “By e-mail”'],
        },
      ],
    },
  ],
};
