import type { Row } from '../../row.js';

const name = { type: 'string', title: 'Name', maxLength: 3 };
const tries = [{ answers: { name: 'Bo' } }, { answers: { name: 'Bello' }, issues: ['/name maxLength'] }];

/** What is asked of somebody and of so many levels of children. */
const child = (levels: number) =>
  ['', '/child', '/child/child']
    .slice(0, levels + 1)
    .flatMap((at) => [...(at === '' ? [] : [`${at} group “Child”`]), `${at}/name text “Name”`]);

/** Schemas that stand in one place and are used in another. */
export const references: readonly Row[] = [
  {
    keyword: '$ref',
    rendered:
      'What the schema that it leads to asks. `title` and `description` beside it win. A schema that contains itself is asked level by level: the next one opens when the one around it is answered.',
    role: 'decides',
    remark:
      'By JSON Pointer, `$anchor` and `$id`, inside the document. A reference that leads out of it, nowhere or to itself without end is refused when the form is loaded.',
    without: 'The schema says all by itself.',
    cases: [
      {
        name: 'The words beside it win, in all dialects.',
        schema: { properties: { name: { $ref: '#/$defs/name', title: 'Name of the dog' } }, $defs: { name } },
        asked: ['/name text “Name of the dog”'],
        tries,
      },
      {
        name: 'Rules beside it count since 2019-09.',
        dialects: ['2019-09', '2020-12'],
        schema: { properties: { name: { $ref: '#/$defs/name', minLength: 2 } }, $defs: { name } },
        asked: ['/name text “Name”'],
        tries: [...tries, { answers: { name: 'B' }, issues: ['/name minLength'] }],
      },
      {
        name: 'Before that, questions beside it are asked and not judged.',
        dialects: ['draft-04', 'draft-06', 'draft-07'],
        schema: {
          properties: { dog: { $ref: '#/definitions/dog', properties: { age: { type: 'integer' } } } },
          definitions: { dog: { properties: { name } } },
        },
        asked: ['/dog group “Dog”', '/dog/age number “Age”', '/dog/name text “Name”'],
        tries: [{ answers: { dog: { name: 'Bo', age: 'x' } } }],
      },
      {
        name: 'A schema that contains itself opens level by level.',
        schema: {
          properties: { name, child: { $ref: '#' } },
        },
        asked: child(1),
        tries: [{ answers: { name: 'A', child: { name: 'B' } }, asked: child(2) }],
      },
      {
        name: 'Nothing is fetched.',
        schema: { properties: { name: { $ref: 'https://example.org/name.json' } } },
        faults: ['/properties/name/$ref'],
      },
      {
        name: 'A reference to itself is refused.',
        schema: { properties: { a: { $ref: '#/properties/a' } } },
        faults: ['/properties/a'],
      },
    ],
  },
  {
    keyword: '$defs',
    role: 'finds',
    without: 'References lead elsewhere in the document.',
    cases: [
      {
        name: 'It asks nothing until a reference leads there.',
        schema: { properties: { name: { $ref: '#/$defs/name' } }, $defs: { name, other: { type: 'string' } } },
        asked: ['/name text “Name”'],
        tries,
      },
    ],
  },
  {
    keyword: 'definitions',
    role: 'finds',
    remark: 'The name of `$defs` before 2019-09. Both are read in all dialects.',
    without: 'References lead elsewhere in the document.',
    cases: [
      {
        name: 'It asks nothing until a reference leads there.',
        schema: { properties: { name: { $ref: '#/definitions/name' } }, definitions: { name } },
        asked: ['/name text “Name”'],
        tries,
      },
    ],
  },
];
