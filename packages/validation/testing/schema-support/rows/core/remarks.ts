import type { Row } from '../../row.js';

/** What authors tell each other and their tools. */
export const remarks: readonly Row[] = [
  {
    keyword: '$comment',
    role: 'annotation',
    remark: 'Never shown. It travels with the definition, so that anybody can read it.',
    without: 'The same.',
    cases: [
      {
        name: 'Nobody sees it.',
        schema: { properties: { name: { type: 'string', $comment: 'Ask the office' } } },
        asked: ['/name text “Name”'],
        tries: [{ answers: { name: 'x' } }],
      },
    ],
  },
  {
    keyword: '$vocabulary',
    role: 'annotation',
    remark: 'All vocabularies of this page are always read.',
    without: 'The same.',
    cases: [
      {
        name: 'It switches nothing off.',
        schema: {
          $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/validation': false },
          properties: { name: { type: 'string', maxLength: 3 } },
        },
        asked: ['/name text “Name”'],
        tries: [{ answers: { name: 'x' } }, { answers: { name: 'Bello' }, issues: ['/name maxLength'] }],
      },
    ],
  },
];
