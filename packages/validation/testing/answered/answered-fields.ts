import type { AnsweredKind, AnsweredRow } from './answered-kind.js';
import { answeredLines } from './answered-lines.js';

const missing = { issues: ['/answer required'] };
const nothing: AnsweredRow = { does: 'does nothing', steps: [], required: missing };
const at = '/answer';

/** The kinds of fields. */
export const answeredFields: readonly AnsweredKind[] = [
  {
    kind: 'text',
    schema: { type: 'string' },
    rows: [
      nothing,
      { does: 'types “Zoë”', steps: [{ at, answer: 'Zoë' }], stored: 'Zoë', sent: 'Zoë' },
      {
        does: 'types “Zoë” on a device that puts the ë together',
        steps: [{ at, answer: 'Zoe\u0308' }],
        stored: 'Zoë',
        sent: 'Zoë',
      },
      {
        does: 'types “ Zoë ” and leaves the field',
        steps: [{ at, answer: ' Zoë ' }, { leave: at }],
        stored: 'Zoë',
        sent: 'Zoë',
      },
      { does: 'types only blanks', steps: [{ at, answer: '  ' }], required: missing },
      {
        does: 'types and deletes it again',
        steps: [
          { at, answer: 'Zoë' },
          { at, answer: '' },
        ],
        required: missing,
      },
    ],
  },
  {
    kind: 'long-text',
    schema: { type: 'string', maxLength: 2000 },
    rows: [
      nothing,
      { does: 'types two lines', steps: [{ at, answer: 'a\nb' }], stored: 'a\nb', sent: 'a\nb' },
      { does: 'types only line breaks', steps: [{ at, answer: '\n\n' }], required: missing },
    ],
  },
  {
    kind: 'number',
    schema: { type: 'number' },
    rows: [
      nothing,
      { does: 'types 0', steps: [{ at, typed: '0', answer: 0 }], stored: 0, sent: 0 },
      {
        does: 'types 1.234,50 in German',
        steps: [{ at, typed: '1.234,50', answer: 1234.5 }],
        stored: 1234.5,
        sent: 1234.5,
      },
      {
        does: 'types what is no number',
        steps: [{ at, typed: 'zwölf', answer: 'zwölf' }],
        stored: 'zwölf',
        sent: 'zwölf',
        issues: ['/answer type'],
      },
      {
        does: 'types more digits than a number can hold',
        steps: [{ at, typed: '12345678901234567', answer: '12345678901234567' }],
        stored: '12345678901234567',
        sent: '12345678901234567',
        issues: ['/answer type'],
      },
    ],
  },
  {
    kind: 'yes-no',
    schema: { type: 'boolean' },
    rows: [
      nothing,
      { does: 'says yes', steps: [{ at, answer: true }], stored: true, sent: true },
      { does: 'says no', steps: [{ at, answer: false }], stored: false, sent: false },
    ],
  },
  {
    kind: 'consent',
    schema: { const: true },
    rows: [
      nothing,
      { does: 'ticks the box', steps: [{ at, answer: true }], stored: true, sent: true },
      {
        does: 'ticks the box and takes that back',
        steps: [
          { at, answer: true },
          { at, answer: false },
        ],
        required: missing,
      },
    ],
  },
  {
    kind: 'choice',
    schema: { enum: ['a', 'b', 0] },
    rows: [
      nothing,
      { does: 'chooses an option', steps: [{ at, answer: 'a' }], stored: 'a', sent: 'a' },
      { does: 'chooses an option that is the number 0', steps: [{ at, answer: 0 }], stored: 0, sent: 0 },
      {
        does: 'chooses and goes back to “Please choose”',
        steps: [
          { at, answer: 'a' },
          { at, answer: undefined },
        ],
        required: missing,
      },
    ],
  },
  {
    kind: 'choices',
    schema: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } },
    rows: [
      nothing,
      { does: 'ticks one box', steps: [{ at, answer: ['b'] }], stored: ['b'], sent: ['b'] },
      {
        does: 'ticks a box and takes that back',
        steps: [
          { at, answer: ['b'] },
          { at, answer: [] },
        ],
        required: missing,
      },
    ],
  },
  {
    kind: 'date',
    schema: { type: 'string', format: 'date' },
    rows: [
      nothing,
      {
        does: 'enters day, month and year',
        steps: [{ at, answer: '2027-01-31' }],
        stored: '2027-01-31',
        sent: '2027-01-31',
      },
      {
        does: 'enters a day that is not in the calendar',
        steps: [{ at, answer: '2027-02-30' }],
        stored: '2027-02-30',
        sent: '2027-02-30',
        issues: ['/answer format'],
      },
    ],
  },
  ...answeredLines,
  {
    kind: 'file',
    schema: { type: 'string', format: 'data-url' },
    rows: [
      nothing,
      {
        does: 'chooses a file',
        steps: [{ at, answer: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf' }],
        stored: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf',
        sent: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf',
      },
      {
        does: 'takes it out again',
        steps: [
          { at, answer: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf' },
          { at, answer: undefined },
        ],
        required: missing,
      },
    ],
  },
];
