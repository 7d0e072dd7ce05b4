/** A date as three texts, and a time where one is asked, each as typed; `''` is an empty one. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time?: string;
}

/** The parts of an answer that `joinDate` made. */
export function splitDate(answer: string | undefined): DateParts {
  const [year = '', month = '', ...day] = (answer ?? '').split('-');
  return { year, month, day: day.join('-') };
}

/**
 * The answer for what was typed: an ISO 8601 date (`2020-02-09`) when it is one, else the texts joined in the same
 * order (`--9`, `2020-2-31`), so that nothing typed is lost; `undefined` when all are empty.
 */
export function joinDate({ year, month, day }: DateParts): string | undefined {
  if (!year && !month && !day) return undefined;
  return wrongPart({ year, month, day })
    ? `${year}-${month}-${day}`
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The first part that is missing or impossible, in the order day, month, year; `undefined` for a real date. */
export function wrongPart({ year, month, day }: DateParts): keyof DateParts | undefined {
  if (!day) return 'day';
  if (!month) return 'month';
  if (!year) return 'year';
  if (!within(day, 31)) return 'day';
  if (!within(month, 12)) return 'month';
  if (!/^\d{4}$/.test(year)) return 'year';
  return within(day, lengthOfMonth(Number(year), Number(month))) ? undefined : 'day';
}

/** The parts of a whole date in one text, such as `31.12.2020`, `31/12/2020` or `2020-12-31`. */
export function spreadDate(text: string): DateParts | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4})\s*$/.exec(text) ?? [];
  if (day && month && year) return { year, month, day };
  const [, isoYear, isoMonth, isoDay] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text) ?? [];
  return isoYear && isoMonth && isoDay ? { year: isoYear, month: isoMonth, day: isoDay } : undefined;
}

function within(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

function lengthOfMonth(year: number, month: number): number {
  // The calendar repeats every 400 years, and Date takes years below 100 for those of the 20th century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
