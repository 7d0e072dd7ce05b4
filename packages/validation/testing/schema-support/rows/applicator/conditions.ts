import type { Row } from '../../row.js';

const text = { type: 'string' };
const asked = ['/kind choice “Kind” (dog | cat)', '/name text “Name”'];
const properties = { kind: { enum: ['dog', 'cat'] }, name: text };
const isDog = { properties: { kind: { const: 'dog' } }, required: ['kind'] };
const breed = { properties: { breed: text }, required: ['breed'] };
const indoor = { properties: { indoor: { type: 'boolean' } }, required: ['name'] };
const dogAsked = [...asked, '/breed text “Breed”, required'];
const catAsked = ['/kind choice “Kind” (dog | cat)', '/name text “Name”, required', '/indoor yes-no “Indoor”'];
const asks = (name: string) => ['/name text “Name”', name];

/** Schemas that count only with certain answers. */
export const conditions: readonly Row[] = [
  {
    keyword: 'if',
    rendered: 'Nothing of its own; it decides at each answer whether what `then` or `else` asks is shown.',
    role: 'decides',
    remark: 'Before the first answer the question is put to an empty object.',
    without: '`then` and `else` mean nothing.',
    cases: [
      {
        name: 'What it leads to comes and goes with the answer.',
        schema: { properties, if: isDog, then: breed, else: indoor },
        asked: catAsked,
        tries: [
          { answers: { kind: 'dog' }, asked: dogAsked, issues: ['/breed required'] },
          { answers: { kind: 'cat', name: 'Tom' }, asked: catAsked },
        ],
      },
      {
        name: 'Answers to what is no more asked are kept and not sent.',
        schema: { properties, if: isDog, then: breed },
        asked,
        tries: [{ answers: { kind: 'cat', breed: 'Collie' }, sent: { kind: 'cat' } }],
      },
    ],
  },
  {
    keyword: 'then',
    rendered: 'What it asks, as long as `if` holds.',
    role: 'decides',
    without: 'Nothing more is asked where `if` holds.',
    cases: [
      {
        name: 'It is asked and demanded where the condition holds.',
        schema: { properties, if: isDog, then: breed },
        asked,
        tries: [
          { answers: { kind: 'dog' }, asked: dogAsked, issues: ['/breed required'] },
          { answers: { kind: 'cat' }, asked },
        ],
      },
    ],
  },
  {
    keyword: 'else',
    rendered: 'What it asks, as long as `if` does not hold.',
    role: 'decides',
    without: 'Nothing more is asked where `if` does not hold.',
    cases: [
      {
        name: 'It is asked and demanded where the condition does not hold.',
        schema: { properties, if: isDog, else: indoor },
        asked: catAsked,
        tries: [
          { answers: { kind: 'cat' }, issues: ['/name required'] },
          { answers: { kind: 'dog' }, asked },
        ],
      },
    ],
  },
  {
    keyword: 'dependentSchemas',
    rendered: 'What its schema asks, as long as the property is answered.',
    role: 'decides',
    without: 'No answer asks for more.',
    cases: [
      {
        name: 'An answer asks for more.',
        schema: { properties: { name: text }, dependentSchemas: { name: breed } },
        asked: ['/name text “Name”'],
        tries: [
          { answers: { name: 'Bello' }, asked: asks('/breed text “Breed”, required'), issues: ['/breed required'] },
          { answers: { name: 'Bello', breed: 'Collie' }, asked: asks('/breed text “Breed”, required') },
        ],
      },
    ],
  },
  {
    keyword: 'dependencies',
    rendered: 'As `dependentSchemas`, or as `dependentRequired` where it lists names.',
    role: 'decides',
    remark: 'The name of both before 2019-09. All three are read in all dialects.',
    codes: ['required'],
    without: 'No answer asks for more.',
    cases: [
      {
        name: 'A schema is asked with the answer.',
        schema: { properties: { name: text }, dependencies: { name: breed } },
        asked: ['/name text “Name”'],
        tries: [{ answers: { name: 'x' }, asked: asks('/breed text “Breed”, required'), issues: ['/breed required'] }],
      },
      {
        name: 'Names are required with the answer.',
        schema: { properties: { name: text, breed: text }, dependencies: { name: ['breed'] } },
        asked: asks('/breed text “Breed”'),
        tries: [{ answers: { name: 'x' }, asked: asks('/breed text “Breed”, required'), issues: ['/breed required'] }],
      },
    ],
  },
];
