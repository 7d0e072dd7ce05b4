import type { AnsweredKind, AnsweredRow } from './answered-kind.js';

const text = { type: 'string' };
const group = { type: 'object', properties: { name: text, town: text }, required: ['name'] };
const nothing: AnsweredRow = { does: 'does nothing', steps: [] };
const name = { at: '/answer/name', answer: 'Bo' };
const town = { at: '/answer/town', answer: 'Pirna' };

/** What holds other questions. */
export const answeredStructures: readonly AnsweredKind[] = [
  {
    kind: 'group',
    schema: group,
    rows: [
      { ...nothing, required: { issues: ['/answer/name required'] } },
      { does: 'answers what the group requires', steps: [name], stored: { name: 'Bo' }, sent: { name: 'Bo' } },
      {
        does: 'answers only something else in it',
        steps: [town],
        stored: { town: 'Pirna' },
        sent: { town: 'Pirna' },
        issues: ['/answer/name required'],
      },
      {
        does: 'answers something and deletes it again',
        steps: [town, { at: '/answer/town', answer: '' }],
        required: { issues: ['/answer/name required'] },
      },
    ],
  },
  {
    kind: 'list of groups',
    schema: { type: 'array', items: { type: 'object', properties: group.properties } },
    rows: [
      { ...nothing, required: { issues: ['/answer/0/name required'] } },
      {
        does: 'adds an entry and leaves it blank',
        steps: [{ add: '/answer' }],
        stored: [{}],
        sent: [{}],
        required: { stored: [{}, {}], sent: [{}, {}] },
      },
      {
        does: 'adds an entry and answers something in it',
        steps: [{ add: '/answer' }, { at: '/answer/0/name', answer: 'Bo' }],
        stored: [{ name: 'Bo' }],
        sent: [{ name: 'Bo' }],
        required: { stored: [{ name: 'Bo' }, {}], sent: [{ name: 'Bo' }, {}] },
      },
      {
        does: 'adds two entries and removes the first',
        steps: [
          { add: '/answer' },
          { add: '/answer' },
          { at: '/answer/1/name', answer: 'Bo' },
          { remove: '/answer', index: 0 },
        ],
        stored: [{ name: 'Bo' }],
        sent: [{ name: 'Bo' }],
        required: { stored: [{ name: 'Bo' }, {}], sent: [{ name: 'Bo' }, {}] },
      },
    ],
  },
  {
    kind: 'list of fields',
    schema: { type: 'array', items: text },
    rows: [
      { ...nothing, required: { issues: ['/answer/0 required'] } },
      {
        does: 'adds an entry and leaves it blank',
        steps: [{ add: '/answer' }],
        stored: [null],
        sent: [null],
        issues: ['/answer/0 required'],
        required: { stored: [null, null], sent: [null, null], issues: ['/answer/0 required', '/answer/1 required'] },
      },
      {
        does: 'fills an entry in and removes it',
        steps: [{ add: '/answer' }, { at: '/answer/0', answer: 'x' }, { remove: '/answer', index: 0 }],
        required: { stored: [null], issues: ['/answer/0 required'] },
      },
    ],
  },
  {
    kind: 'choice of branches',
    schema: {
      oneOf: [
        { title: 'Dog', type: 'object', properties: { breed: text }, required: ['breed'] },
        { title: 'Cat', type: 'object', properties: { indoor: { type: 'boolean' } }, required: ['indoor'] },
        { title: 'None', type: 'object', properties: { none: { const: 'none' } }, required: ['none'] },
      ],
    },
    rows: [
      { ...nothing, required: { issues: ['/answer required'] } },
      {
        does: 'chooses a branch and answers nothing in it',
        steps: [{ choose: '/answer?0', branch: 0 }],
        required: { issues: ['/answer/breed required'] },
      },
      {
        does: 'chooses a branch and answers what it asks',
        steps: [
          { choose: '/answer?0', branch: 0 },
          { at: '/answer/breed', answer: 'Collie' },
        ],
        stored: { breed: 'Collie' },
        sent: { breed: 'Collie' },
      },
      {
        does: 'then chooses another branch',
        steps: [
          { choose: '/answer?0', branch: 0 },
          { at: '/answer/breed', answer: 'Collie' },
          { choose: '/answer?0', branch: 1 },
          { at: '/answer/indoor', answer: true },
        ],
        stored: { breed: 'Collie', indoor: true },
        sent: { indoor: true },
      },
      {
        does: 'chooses a branch in which all is fixed',
        steps: [{ choose: '/answer?0', branch: 2 }],
        sent: { none: 'none' },
      },
    ],
  },
  {
    kind: 'named entries',
    schema: { type: 'object', additionalProperties: text },
    rows: [
      { ...nothing, required: { sent: {} } },
      {
        does: 'adds an entry “Mother” and leaves it blank',
        steps: [{ at: '/answer/Mother', answer: null }],
        stored: { Mother: null },
        sent: { Mother: null },
        issues: ['/answer/Mother required'],
      },
      {
        does: 'fills it in',
        steps: [{ at: '/answer/Mother', answer: '115' }],
        stored: { Mother: '115' },
        sent: { Mother: '115' },
      },
      {
        does: 'removes it',
        steps: [
          { at: '/answer/Mother', answer: '115' },
          { at: '/answer/Mother', answer: undefined },
        ],
        required: { sent: {} },
      },
    ],
  },
];
