import type { Row } from '../../row.js';

/** Words of other specifications that are often met. */
export const vendorWords: readonly Row[] = [
  {
    keyword: 'enumNames',
    origin: 'form libraries',
    rendered: 'The labels of the options of `enum`, in their order.',
    role: 'annotation',
    without: 'The values themselves are shown.',
    cases: [
      {
        name: 'Each value has its name.',
        schema: { properties: { size: { enum: ['s', null, 'l'], enumNames: ['Small', 'None', 'Large'] } } },
        asked: ['/size choice “Size” (Small | Large)'],
        tries: [{ answers: { size: 's' } }, { answers: { size: 'Small' }, issues: ['/size enum'] }],
      },
    ],
  },
  {
    keyword: 'discriminator',
    origin: 'OpenAPI',
    role: 'annotation',
    remark: 'The branches of `oneOf` say by themselves what tells them apart.',
    without: 'The same.',
    cases: [
      {
        name: 'The branches are a chooser all the same, and the chosen one sends its constant.',
        schema: {
          discriminator: { propertyName: 'kind' },
          oneOf: [
            { title: 'Dog', properties: { kind: { const: 'dog' }, name: { type: 'string' } }, required: ['kind'] },
            { title: 'Cat', properties: { kind: { const: 'cat' }, name: { type: 'string' } }, required: ['kind'] },
          ],
        },
        asked: ['(form) chooser “Form” (Dog | Cat), required'],
        tries: [
          {
            answers: { kind: 'cat', name: 'Tom' },
            asked: ['(form) chooser “Form” (Dog | Cat), required, chosen Cat', '/name text “Name”'],
          },
        ],
      },
    ],
  },
  {
    keyword: 'nullable',
    origin: 'OpenAPI 3.0',
    role: 'annotation',
    remark:
      'Forms never send `null` for what is not answered: they leave it out. An office that sends `null` by itself needs `type: ["string", "null"]`.',
    without: 'The same.',
    cases: [
      {
        name: 'It allows no null.',
        schema: { properties: { name: { type: 'string', nullable: true } } },
        asked: ['/name text “Name”'],
        tries: [{ answers: {} }, { answers: { name: null }, sent: {}, findings: ['/name type'] }],
      },
    ],
  },
];
