import type { Row } from '../../row.js';

const asked = ['/data text “Data”'];
const of = (keywords: object) => ({ properties: { data: { type: 'string', ...keywords } } });
const tries = [{ answers: { data: 'no base64 {' } }];

/** What is inside a text. */
export const content: readonly Row[] = [
  {
    keyword: 'contentEncoding',
    role: 'annotation',
    remark: 'Nothing is decoded.',
    without: 'The same.',
    cases: [{ name: 'Any text is good.', schema: of({ contentEncoding: 'base64' }), asked, tries }],
  },
  {
    keyword: 'contentMediaType',
    role: 'annotation',
    remark: 'Nothing is parsed. A file cannot be attached by it.',
    without: 'The same.',
    cases: [{ name: 'Any text is good.', schema: of({ contentMediaType: 'application/json' }), asked, tries }],
  },
  {
    keyword: 'contentSchema',
    role: 'annotation',
    remark: 'Never judged.',
    without: 'The same.',
    cases: [
      {
        name: 'Any text is good.',
        schema: of({ contentMediaType: 'application/json', contentSchema: { type: 'object' } }),
        asked,
        tries,
      },
    ],
  },
];
