import { lineKind } from './line-kind.js';

/** A day and a time, stored with its distance from UTC: `2024-02-29T14:30:00+01:00` (RFC 3339). */
export const dateTime = lineKind('date-time', { formats: ['date-time'] });
