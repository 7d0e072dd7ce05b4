import type { Row } from '../../row.js';

const text = { type: 'string' };

/** What is there before people answer, and what they may change. */
export const states: readonly Row[] = [
  {
    keyword: 'default',
    rendered:
      'Filled in before anybody answers, in fields and in groups that are required. Not where answers are handed to the form, not for a consent, and not where the schema itself refuses it.',
    role: 'annotation',
    remark: 'Nothing is added at the receiver.',
    without: 'The field is empty.',
    cases: [
      {
        name: 'It is proposed, and can be changed and taken away.',
        schema: {
          properties: {
            country: { ...text, default: 'DE' },
            read: { const: true, default: true },
            wrong: { type: 'integer', default: 'x' },
            owner: { properties: { town: { ...text, default: 'Pirna' } } },
          },
        },
        asked: [
          '/country text “Country”',
          '/read consent “Read”',
          '/wrong number “Wrong”',
          '/owner group “Owner”',
          '/owner/town text “Town”',
        ],
        proposed: { '/country': 'DE' },
        tries: [{ answers: {} }, { answers: { country: 'PL' } }],
      },
    ],
  },
  {
    keyword: 'deprecated',
    rendered: 'Not asked any more, unless it is required or was answered before.',
    role: 'annotation',
    remark: 'An option that is deprecated is offered only where it was chosen before.',
    without: 'Asked.',
    cases: [
      {
        name: 'It is asked only where it is required.',
        schema: {
          properties: { fax: { ...text, deprecated: true }, pass: { ...text, deprecated: true } },
          required: ['pass'],
        },
        asked: ['/pass text “Pass”, required'],
        tries: [
          {
            answers: { fax: '1', pass: '2' },
            asked: ['/fax phone “Fax”', '/pass text “Pass”, required'],
          },
        ],
      },
      {
        name: 'A deprecated option can be kept, but not chosen anew.',
        schema: { properties: { size: { oneOf: [{ const: 's' }, { const: 'l', deprecated: true }] } } },
        asked: ['/size choice “Size” (s)'],
        tries: [{ answers: { size: 'l' }, asked: ['/size choice “Size” (s | l)'] }],
      },
    ],
  },
  {
    keyword: 'readOnly',
    rendered: 'Shown and not changeable, with all that is in it.',
    role: 'annotation',
    remark:
      'A required one that nobody filled is not asked of the person, neither here nor by the receiver. What it holds is sent. The receiver takes whatever arrives: check there what nobody may change.',
    without: 'Changeable.',
    cases: [
      {
        name: 'It holds for all that is in it.',
        schema: {
          properties: {
            file: { ...text, readOnly: true },
            owner: { readOnly: true, properties: { name: text } },
            tags: { readOnly: true, type: 'array', items: text },
          },
        },
        asked: [
          '/file text “File”, read-only',
          '/owner group “Owner”, read-only',
          '/owner/name text “Name”, read-only',
          '/tags list “Tags”, read-only',
        ],
        tries: [{ answers: { file: 'A-1' } }],
      },
      {
        name: 'A required one that nobody filled keeps nobody from sending.',
        schema: { properties: { file: { ...text, readOnly: true } }, required: ['file'] },
        asked: ['/file text “File”, required, read-only'],
        tries: [{ answers: { file: 'A-1' } }, { answers: {}, findings: ['required'] }],
      },
    ],
  },
  {
    keyword: 'writeOnly',
    role: 'annotation',
    without: 'The same.',
    cases: [
      {
        name: 'It is asked, shown in the review and sent like all else.',
        schema: { properties: { pin: { ...text, writeOnly: true } } },
        asked: ['/pin text “Pin”'],
        tries: [{ answers: { pin: '1' } }],
      },
    ],
  },
];
