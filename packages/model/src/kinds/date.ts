import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** A day of the calendar, stored as an ISO 8601 date without a time zone. */
export const date = {
  name: 'date',
  fits: (view) => view.format === 'date',
  stored: storedText,
} satisfies Kind<'date'>;
