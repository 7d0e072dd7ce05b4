import type { AnsweredKind, AnsweredRow } from './answered-kind.js';

const at = '/answer';
const missing = { issues: ['/answer required'] };
const nothing: AnsweredRow = { does: 'does nothing', steps: [], required: missing };

interface Line {
  readonly kind: string;
  readonly format: string;
  /** What a person types, if not just what is stored when they leave the field. */
  readonly typed?: string;
  readonly stored: string;
  readonly wrong: string;
}

const lines: readonly Line[] = [
  { kind: 'name', format: 'din-91379-a', typed: 'Nguye\u0302\u0303n ', stored: 'Nguyễn', wrong: 'R2D2' },
  { kind: 'email', format: 'email', typed: ' a@b.example ', stored: 'a@b.example', wrong: 'a@' },
  { kind: 'phone', format: 'phone', stored: '0351 564-0', wrong: '12' },
  { kind: 'postcode', format: 'plz', stored: '01067', wrong: '1067' },
  {
    kind: 'iban',
    format: 'iban',
    typed: 'de02 1203 0000 0000 2020 51',
    stored: 'DE02120300000000202051',
    wrong: 'DE02120300000000202052',
  },
  { kind: 'bic', format: 'bic', typed: 'markdef1100', stored: 'MARKDEF1100', wrong: 'MARK' },
  { kind: 'tax-id', format: 'tax-id', typed: '86 095 742 719', stored: '86095742719', wrong: '86095742718' },
  { kind: 'licence-plate', format: 'licence-plate', typed: 'dd ab123', stored: 'DD-AB 123', wrong: 'DD' },
  { kind: 'country', format: 'country', stored: 'FR', wrong: 'Atlantis' },
  { kind: 'month', format: 'year-month', stored: '2027-03', wrong: '2027-13' },
  { kind: 'partial-date', format: 'partial-date', stored: '1950', wrong: '50' },
  { kind: 'time', format: 'local-time', stored: '14:30', wrong: '25:00' },
  {
    kind: 'date-time',
    format: 'date-time',
    stored: '2027-01-31T14:30:00+01:00',
    wrong: '2027-2-31T14:30',
  },
];

/** The kinds that take one line of text of a certain sort, and those that are stored as one. */
export const answeredLines: readonly AnsweredKind[] = [
  ...lines.map(({ kind, format, typed, stored, wrong }) => ({
    kind,
    schema: { type: 'string', format },
    rows: [
      nothing,
      {
        does: typed === undefined ? `answers ${stored}` : `types “${typed.normalize().trim()}” and leaves the field`,
        steps: [{ at, answer: typed ?? stored }, { leave: at }],
        stored,
        sent: stored,
      },
      {
        does: `types “${wrong}”`,
        steps: [{ at, answer: wrong }],
        stored: wrong,
        sent: wrong,
        issues: ['/answer format'],
      },
    ],
  })),
  {
    kind: 'amount',
    schema: { type: 'number', format: 'amount' },
    rows: [
      nothing,
      {
        does: 'types 1.234,50 in German',
        steps: [{ at, typed: '1.234,50', answer: 1234.5 }],
        stored: 1234.5,
        sent: 1234.5,
      },
    ],
  },
  {
    kind: 'notice',
    schema: { type: 'string' },
    fields: { [at]: { kind: 'notice' } },
    rows: [{ does: 'reads it', steps: [], required: missing }],
  },
];
