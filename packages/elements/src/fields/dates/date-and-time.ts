import { joinDate, splitDate, wrongPart as wrongPartOfDate, type DateParts } from '../date-parts.js';
import type { DateForm } from './date-form.js';
import { readTime } from './read-time.js';

/**
 * A day and a time as the clock of the person's device shows it, with its distance from UTC on that day:
 * `2024-02-29T14:30:00+01:00` (RFC 3339). What is shown again is what was typed, whatever clock shows it.
 */
export const dateAndTime: DateForm = {
  parts: ['day', 'month', 'year', 'time'],
  join: (parts) => {
    const { time = '' } = parts;
    const date = joinDate(parts);
    if (date === undefined && time === '') return undefined;
    const clock = readTime(time);
    if (wrongPart(parts) || clock === undefined) return `${date ?? '--'}T${time}`;
    const whole = clock.length === 5 ? `${clock}:00` : clock;
    return `${date ?? ''}T${whole}${offsetAt(`${date ?? ''}T${whole}`)}`;
  },
  split: (answer) => {
    const [date, ...rest] = (answer ?? '').split('T');
    const time = rest.join('T').replace(/(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i, '');
    return { ...splitDate(date), time: readTime(time) ?? time };
  },
  wrongPart,
};

function wrongPart(parts: DateParts): keyof DateParts | undefined {
  return wrongPartOfDate(parts) ?? (readTime(parts.time ?? '') === undefined ? 'time' : undefined);
}

/** How far the clock of this device is from UTC at a local time, as `+01:00`. */
export function offsetAt(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset() || 0;
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
