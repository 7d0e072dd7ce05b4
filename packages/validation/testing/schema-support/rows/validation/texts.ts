import type { Row } from '../../row.js';

const of = (keywords: object) => ({ properties: { t: { type: 'string', ...keywords } } });
const asked = ['/t text “T”'];

/** Limits of texts. */
export const texts: readonly Row[] = [
  {
    keyword: 'minLength',
    role: 'decides',
    remark: 'Counted in code points: an emoji is one character.',
    without: 'Any text; blank text is no answer anyway.',
    cases: [
      {
        name: 'An emoji is one character.',
        schema: of({ minLength: 2 }),
        asked,
        tries: [{ answers: { t: '😀😀' } }, { answers: { t: '😀' }, issues: ['/t minLength'] }],
      },
    ],
  },
  {
    keyword: 'maxLength',
    rendered: 'Up to 10: a field of that width. From 256 on, without `format` and `pattern`: a field of several lines.',
    role: 'decides',
    remark: 'Counted in code points. What is too long is never cut off while typing.',
    without: 'No limit; one line.',
    cases: [
      {
        name: 'A short one makes the field short.',
        schema: of({ maxLength: 5 }),
        asked,
        faces: { '/t': { width: 5 } },
        tries: [{ answers: { t: '😀😀😀😀😀' } }, { answers: { t: '123456' }, issues: ['/t maxLength'] }],
      },
      {
        name: 'A long one asks for prose.',
        schema: of({ maxLength: 256 }),
        asked: ['/t long-text “T”'],
        tries: [{ answers: { t: 'x\ny' } }],
      },
    ],
  },
  {
    keyword: 'pattern',
    rendered: 'Digits only: the keyboard for digits.',
    role: 'decides',
    remark:
      'Read with the `u` flag. One that cannot be read is refused when the form is loaded. The sentence cannot tell what is expected: write your own in `messages`.',
    without: 'Any text.',
    cases: [
      {
        name: 'A pattern of digits brings the keyboard for digits.',
        schema: of({ pattern: '^\\d{5}$' }),
        asked,
        faces: { '/t': { keyboard: 'numeric' } },
        tries: [{ answers: { t: '01067' } }, { answers: { t: '1067' }, issues: ['/t pattern'] }],
      },
      { name: 'One that nobody can read is refused.', schema: of({ pattern: '(' }), faults: ['/properties/t/pattern'] },
    ],
  },
];
