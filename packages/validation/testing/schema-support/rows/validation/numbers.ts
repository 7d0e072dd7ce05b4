import type { Row } from '../../row.js';

const asked = ['/n number “N”'];
const of = (keywords: object) => ({ properties: { n: { type: 'number', ...keywords } } });

/** Limits of numbers. */
export const numbers: readonly Row[] = [
  {
    keyword: 'multipleOf',
    role: 'decides',
    remark: 'Reckoned in decimals as people write them: 19.99 is a multiple of 0.01.',
    without: 'Any step.',
    cases: [
      {
        name: 'It is exact with fractions.',
        schema: of({ multipleOf: 0.01 }),
        asked,
        tries: [{ answers: { n: 19.99 } }, { answers: { n: 19.999 }, issues: ['/n multipleOf'] }],
      },
    ],
  },
  {
    keyword: 'minimum',
    rendered: 'From 0 on phones show the keyboard for digits, otherwise the whole one: only that has a minus.',
    role: 'decides',
    without: 'No limit, and the whole keyboard.',
    cases: [
      {
        name: 'Less is refused.',
        schema: of({ minimum: 2.5 }),
        asked,
        faces: { '/n': { keyboard: 'decimal' } },
        tries: [{ answers: { n: 2.5 } }, { answers: { n: 2 }, issues: ['/n minimum'] }],
      },
    ],
  },
  {
    keyword: 'maximum',
    role: 'decides',
    without: 'No limit.',
    cases: [
      {
        name: 'More is refused.',
        schema: of({ maximum: 2 }),
        asked,
        tries: [{ answers: { n: 2 } }, { answers: { n: 3 }, issues: ['/n maximum'] }],
      },
    ],
  },
  {
    keyword: 'exclusiveMinimum',
    role: 'decides',
    remark: 'As `true` beside `minimum` (draft-04) too. The keyboard does not follow from it.',
    without: 'No limit.',
    cases: [
      {
        name: 'The limit itself is refused.',
        schema: of({ exclusiveMinimum: 2 }),
        asked,
        tries: [{ answers: { n: 2.1 } }, { answers: { n: 2 }, issues: ['/n exclusiveMinimum'] }],
      },
      {
        name: 'So it is with the switch of draft-04.',
        schema: of({ minimum: 2, exclusiveMinimum: true }),
        asked,
        tries: [{ answers: { n: 2 }, issues: ['/n exclusiveMinimum'] }],
      },
    ],
  },
  {
    keyword: 'exclusiveMaximum',
    role: 'decides',
    remark: 'As `true` beside `maximum` (draft-04) too.',
    without: 'No limit.',
    cases: [
      {
        name: 'The limit itself is refused.',
        schema: of({ exclusiveMaximum: 2 }),
        asked,
        tries: [{ answers: { n: 1.9 } }, { answers: { n: 2 }, issues: ['/n exclusiveMaximum'] }],
      },
      {
        name: 'So it is with the switch of draft-04.',
        schema: of({ maximum: 2, exclusiveMaximum: true }),
        asked,
        tries: [{ answers: { n: 2 }, issues: ['/n exclusiveMaximum'] }],
      },
    ],
  },
];
