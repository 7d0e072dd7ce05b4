import type { SchemaObject } from '@amtform/model';
import type { Row } from '../../row.js';

const asked = ['/name text “Name”', '/children list “Children”, can add'];
const tree = (items: SchemaObject) => ({
  type: 'object',
  properties: { name: { type: 'string' }, children: { type: 'array', items } },
});
const tries = [
  {
    answers: { children: [{ name: 'A' }] },
    asked: [
      '/name text “Name”',
      '/children list “Children”, can add, can remove',
      '/children/0 group “Children 1”, required',
      '/children/0/name text “Name”',
      '/children/0/children list “Children”, can add',
    ],
  },
  {
    answers: { children: [{ name: 1 }] },
    asked: [
      '/name text “Name”',
      '/children list “Children”, can add, can remove',
      '/children/0 group “Children 1”, required',
      '/children/0/name text “Name”',
      '/children/0/children list “Children”, can add',
    ],
    issues: ['/children/0/name type'],
  },
];

/** References that depend on the way that led to them. */
export const dynamicReferences: readonly Row[] = [
  {
    keyword: '$dynamicRef',
    rendered: 'As with `$ref`.',
    role: 'decides',
    remark: 'Read as a `$ref` to the `$dynamicAnchor` or `$anchor` in the same schema, as if nobody extended it.',
    without: 'As without `$ref`.',
    cases: [
      {
        name: 'It leads to the anchor in the same document.',
        schema: { $dynamicAnchor: 'node', ...tree({ $dynamicRef: '#node' }) },
        asked,
        tries,
      },
      {
        name: 'One that leads nowhere is refused.',
        schema: tree({ $dynamicRef: '#node' }),
        faults: ['/properties/children/items/$dynamicRef'],
      },
    ],
  },
  {
    keyword: '$dynamicAnchor',
    role: 'finds',
    remark: 'Read as `$anchor`.',
    without: 'As without `$anchor`.',
    cases: [
      {
        name: 'A reference finds the schema of that name.',
        schema: { $dynamicAnchor: 'node', ...tree({ $ref: '#node' }) },
        asked,
        tries,
      },
    ],
  },
  {
    keyword: '$recursiveRef',
    rendered: 'As with `$ref`.',
    role: 'decides',
    remark: 'Read as a `$ref` to the schema around it, as if nobody extended it.',
    without: 'As without `$ref`.',
    cases: [
      {
        name: 'It leads to the document.',
        schema: tree({ $recursiveRef: '#' }),
        asked,
        tries,
      },
    ],
  },
  {
    keyword: '$recursiveAnchor',
    role: 'annotation',
    without: 'The same.',
    cases: [
      {
        name: 'It changes nothing.',
        schema: { $recursiveAnchor: true, ...tree({ $recursiveRef: '#' }) },
        asked,
        tries,
      },
    ],
  },
];
