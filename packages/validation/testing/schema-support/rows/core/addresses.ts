import type { Row } from '../../row.js';

const plz = { type: 'string', title: 'Postcode', minLength: 5 };
const asked = ['/plz postcode “Postcode”'];
const tries = [{ answers: { plz: '01067' } }, { answers: { plz: '1067' }, issues: ['/plz minLength'] }];
const withId = { properties: { plz: { $ref: 'https://amt.example/plz' } } };

/** What schemas are called. */
export const addresses: readonly Row[] = [
  {
    keyword: '$schema',
    role: 'decides',
    remark:
      'The dialect decides what `id` means and whether anything counts beside a `$ref`. All else is read alike in all dialects. An unknown address is refused when the form is loaded.',
    without: '2020-12.',
    cases: [
      {
        name: 'Before 2019-09 no rule counts beside a $ref.',
        dialects: ['draft-04', 'draft-06', 'draft-07'],
        schema: { properties: { plz: { $ref: '#/definitions/plz', maxLength: 5 } }, definitions: { plz } },
        asked,
        tries: [...tries, { answers: { plz: '010678' } }],
      },
      {
        name: 'Since 2019-09 it does.',
        dialects: ['2019-09', '2020-12'],
        schema: { properties: { plz: { $ref: '#/definitions/plz', maxLength: 5 } }, definitions: { plz } },
        asked,
        tries: [...tries, { answers: { plz: '010678' }, issues: ['/plz maxLength'] }],
      },
      {
        name: 'A dialect that nobody knows is refused.',
        schema: { $schema: 'https://example.org/dialect', properties: { plz } },
        faults: ['/$schema'],
      },
    ],
  },
  {
    keyword: '$id',
    role: 'finds',
    remark: 'Nothing is fetched: references by address find what is bundled in the same document.',
    without: 'The schema is found by JSON Pointer or `$anchor`.',
    cases: [
      {
        name: 'A reference finds the schema of that address in the same document.',
        dialects: ['draft-06', 'draft-07', '2019-09', '2020-12'],
        schema: { ...withId, definitions: { any: { $id: 'https://amt.example/plz', ...plz } } },
        asked,
        tries,
      },
      {
        name: 'Draft-04 calls it id.',
        dialects: ['draft-04'],
        schema: { ...withId, definitions: { any: { $id: 'https://amt.example/plz', ...plz } } },
        faults: ['/properties/plz/$ref'],
      },
      {
        name: 'Two schemas cannot have the same address.',
        dialects: ['2020-12'],
        schema: { properties: { a: { $id: 'https://amt.example/a' }, b: { $id: 'https://amt.example/a' } } },
        faults: [''],
      },
    ],
  },
  {
    keyword: 'id',
    role: 'finds',
    remark: 'Only in draft-04. Later dialects know no such keyword.',
    without: 'The schema is found by JSON Pointer.',
    cases: [
      {
        name: 'In draft-04 a reference finds the schema of that address.',
        dialects: ['draft-04'],
        schema: { ...withId, definitions: { any: { id: 'https://amt.example/plz', ...plz } } },
        asked,
        tries,
      },
      {
        name: 'Later it is no address.',
        dialects: ['draft-06', 'draft-07', '2019-09', '2020-12'],
        schema: { ...withId, definitions: { any: { id: 'https://amt.example/plz', ...plz } } },
        faults: ['/properties/plz/$ref'],
      },
    ],
  },
  {
    keyword: '$anchor',
    role: 'finds',
    without: 'The schema is found by JSON Pointer or `$id`.',
    cases: [
      {
        name: 'A reference finds the schema of that name.',
        schema: { properties: { plz: { $ref: '#plz' } }, $defs: { any: { $anchor: 'plz', ...plz } } },
        asked,
        tries,
      },
    ],
  },
];
