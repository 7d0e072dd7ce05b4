import type { Row } from '../../row.js';

/** What kind of answer it is. */
export const types: readonly Row[] = [
  {
    keyword: 'type',
    rendered:
      '`string`: text. `number`, `integer`: a text field that reads the numbers of the language; its keyboard: see `minimum`. `boolean`: yes or no. `object`: a group. `array`: a list. `null` beside other types is not shown. Several types: text.',
    role: 'decides',
    without: 'Guessed from `properties`, `items`, `enum` and `const`; otherwise text.',
    cases: [
      {
        name: 'Each type is asked in its way.',
        schema: {
          properties: {
            text: { type: 'string' },
            number: { type: 'number' },
            whole: { type: 'integer', minimum: 0 },
            yesNo: { type: 'boolean' },
            group: { type: 'object', properties: { a: { type: 'string' } } },
            list: { type: 'array', items: { type: 'string' } },
          },
        },
        asked: [
          '/text text “Text”',
          '/number number “Number”',
          '/whole number “Whole”',
          '/yesNo yes-no “Yes no”',
          '/group group “Group”',
          '/group/a text “A”',
          '/list list “List”, can add',
        ],
        faces: { '/whole': { element: 'amt-number-field', keyboard: 'numeric' } },
        tries: [
          { answers: { text: 'x', number: 1.5, whole: 2, yesNo: false } },
          { answers: { number: '1,5x', whole: 1.5 }, issues: ['/number type', '/whole type'] },
        ],
      },
      {
        name: 'Null beside other types is no answer.',
        schema: { properties: { age: { type: ['integer', 'null'] } }, required: ['age'] },
        asked: ['/age number “Age”, required'],
        tries: [{ answers: { age: 3 } }],
      },
      {
        name: 'Null alone asks nothing and sends null where it is required.',
        schema: { properties: { name: { type: 'string' }, gone: { type: 'null' } }, required: ['gone'] },
        asked: ['/name text “Name”'],
        tries: [{ answers: { name: 'x' }, sent: { gone: null, name: 'x' }, findings: ['required'] }],
      },
      {
        name: 'Several types are text.',
        schema: { properties: { any: { type: ['string', 'integer'] } } },
        asked: ['/any text “Any”'],
        tries: [{ answers: { any: '12' } }],
      },
    ],
  },
  {
    keyword: 'enum',
    rendered:
      'A choice: radio buttons, a list to select from where there are many, a search field above 30. Without titles the values themselves are shown, those that are no text as JSON. `null` is not shown.',
    role: 'decides',
    remark: 'An empty list is refused when the form is loaded.',
    without: 'Any answer of the type.',
    cases: [
      {
        name: 'Each value is an option.',
        schema: { properties: { size: { type: ['string', 'null'], enum: ['s', 'l', null] } } },
        asked: ['/size choice “Size” (s | l)'],
        tries: [{ answers: { size: 's' } }, { answers: { size: 'm' }, issues: ['/size enum'] }],
      },
      {
        name: 'More than 30 are found by typing.',
        schema: { properties: { year: { enum: Array.from({ length: 31 }, (_, i) => 1990 + i) } } },
        asked: [`/year choice “Year” (${Array.from({ length: 31 }, (_, i) => 1990 + i).join(' | ')})`],
        faces: { '/year': { element: 'amt-search-field' } },
      },
      {
        name: 'Values that are no text are shown as JSON.',
        schema: { properties: { size: { enum: [1, { to: 3 }] } } },
        asked: ['/size choice “Size” (1 | {"to":3})'],
        tries: [{ answers: { size: { to: 3 } } }],
      },
      {
        name: 'No options cannot be asked.',
        schema: { properties: { a: { enum: [] } } },
        faults: ['/properties/a/enum'],
      },
    ],
  },
  {
    keyword: 'const',
    rendered:
      '`true`: a checkbox to agree to. Anything else is not asked: it is sent where it is required, where its branch is chosen and where it came with the form.',
    role: 'decides',
    codes: ['required'],
    without: 'Any answer of the type.',
    cases: [
      {
        name: 'True is a consent that has to be given where it is required.',
        schema: { properties: { read: { const: true } }, required: ['read'] },
        asked: ['/read consent “Read”, required'],
        tries: [
          { answers: { read: true } },
          { answers: {}, issues: ['/read required'] },
          { answers: { read: false }, issues: ['/read required'], sent: {} },
        ],
      },
      {
        name: 'Anything else is fixed: sent and not asked.',
        schema: {
          properties: { form: { const: 'dog-tax' }, name: { type: 'string' }, note: { const: 'x' } },
          required: ['form'],
        },
        asked: ['/name text “Name”'],
        tries: [
          { answers: { name: 'Bo' }, sent: { form: 'dog-tax', name: 'Bo' }, findings: ['required'] },
          { answers: { form: 'cat-tax' }, sent: { form: 'dog-tax' }, findings: ['/form const'] },
        ],
      },
    ],
  },
];
