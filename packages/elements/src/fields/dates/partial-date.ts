import { joinDate, splitDate, wrongPart as wrongPartOfDate, type DateParts } from '../date-parts.js';
import type { DateForm } from './date-form.js';

/**
 * What is known of a date: `1950`, `1950-03` or `1950-03-09`. Registers write 00 for what nobody knows, and so do people
 * who copy from them.
 */
export const partialDate: DateForm = {
  parts: ['day', 'month', 'year'],
  join: (typed) => {
    const { year, month, day } = known(typed);
    if (!wrongPart(typed)) return [year, month, day].flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
    return joinDate(typed);
  },
  split: splitDate,
  wrongPart,
};

function wrongPart(typed: DateParts): keyof DateParts | undefined {
  const { year, month, day } = known(typed);
  // The first of January stands for what is not known; a day without its month is no date.
  return wrongPartOfDate({ year, month: month || (day ? '' : '1'), day: day || '1' });
}

function known({ year, month, day }: DateParts): DateParts {
  const unless00 = (part: string) => (/^0+$/.test(part) ? '' : part);
  return { year, month: unless00(month), day: unless00(day) };
}
