import { splitDate, wrongPart as wrongPartOfDate, type DateParts } from '../date-parts.js';
import type { DateForm } from './date-form.js';

/** A month: `2024-02`. */
export const monthOfYear: DateForm = {
  parts: ['month', 'year'],
  join: (parts) => {
    const { year, month } = parts;
    if (!year && !month) return undefined;
    return wrongPart(parts) ? `${year}-${month}` : `${year}-${month.padStart(2, '0')}`;
  },
  split: splitDate,
  wrongPart,
};

/** Each month has a first day. */
function wrongPart(parts: DateParts): keyof DateParts | undefined {
  return wrongPartOfDate({ ...parts, day: '1' });
}
