import { lineKind } from './line-kind.js';

/** A date of which somebody may know only the year or the month, stored as `1950`, `1950-03` or `1950-03-09`. */
export const partialDate = lineKind('partial-date', { formats: ['partial-date'] });
