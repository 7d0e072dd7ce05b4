import type { Dialect, FieldKind } from '@amtform/model';
import type { Row } from '../../row.js';

/** What is said of a format. */
export interface FormatFacts {
  readonly format: string;
  readonly since?: Dialect;
  readonly accepted: string;
  /** Absent for a format that is not checked. */
  readonly refused?: string;
  readonly rendered?: string;
  readonly remark?: string;
  readonly kind?: FieldKind;
  readonly keyboard?: string;
}

/** The row of a format: a field of that format takes the one text and refuses the other. */
export function formatRow(facts: FormatFacts): Row {
  const { format, since, accepted, refused, rendered, remark, kind = 'text', keyboard } = facts;
  return {
    keyword: 'format',
    value: format,
    ...(since ? { since } : { origin: 'own' }),
    ...(rendered !== undefined && { rendered }),
    role: refused === undefined ? 'annotation' : 'decides',
    ...(remark !== undefined && { remark }),
    without: 'Any text.',
    cases: [
      {
        name: refused === undefined ? 'Any text is good.' : `“${accepted}” is one, “${refused}” is not.`,
        schema: { properties: { a: { type: 'string', format } } },
        asked: [`/a ${kind} “A”`],
        ...(keyboard !== undefined && { faces: { '/a': { keyboard } } }),
        tries: [
          { answers: { a: accepted } },
          ...(refused === undefined ? [] : [{ answers: { a: refused }, issues: ['/a format'] }]),
        ],
      },
    ],
  };
}
