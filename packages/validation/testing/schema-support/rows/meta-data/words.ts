import type { Row } from '../../row.js';

const text = { type: 'string' };

/** What people read. */
export const words: readonly Row[] = [
  {
    keyword: 'title',
    rendered:
      'The label, or the legend of a group or list; of the whole schema, the title of the form; of a constant, its option. The definition’s own `label` wins.',
    role: 'annotation',
    without: 'A label made from the name: `firstName` becomes “First name”.',
    cases: [
      {
        name: 'It is the label of fields, groups and entries.',
        schema: {
          properties: {
            name: { ...text, title: 'Name of the dog' },
            owner: { title: 'Who keeps it', properties: { town: text } },
            tags: { type: 'array', minItems: 1, items: { ...text, title: 'Tag' } },
          },
        },
        asked: [
          '/name text “Name of the dog”',
          '/owner group “Who keeps it”',
          '/owner/town text “Town”',
          '/tags list “Tags”, can add',
          '/tags/0 text “Tag 1”, required',
        ],
        tries: [{ answers: { name: 'Bo' } }],
      },
    ],
  },
  {
    keyword: 'description',
    rendered: 'The hint below the label; a little Markdown works. The definition’s own `hint` wins.',
    role: 'annotation',
    without: 'The first of `examples`, otherwise no hint.',
    cases: [
      {
        name: 'It is the hint.',
        schema: { properties: { chip: { ...text, description: 'Fifteen *digits*' } } },
        asked: ['/chip text “Chip”, hint “Fifteen *digits*”'],
        tries: [{ answers: { chip: 'x' } }],
      },
    ],
  },
  {
    keyword: 'examples',
    rendered: 'The first one as the hint where there is no `description`, if it is a text or a number.',
    role: 'annotation',
    without: 'No hint.',
    cases: [
      {
        name: 'The first one is the hint.',
        schema: { properties: { plz: { ...text, examples: ['01067', '80331'] } } },
        asked: ['/plz postcode “Plz”'],
        faces: { '/plz': { hint: 'For example 01067' } },
        tries: [{ answers: { plz: 'x' } }],
      },
    ],
  },
];
