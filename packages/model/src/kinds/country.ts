import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** A country, stored as its code of two letters (ISO 3166-1). A schema that lists constants has options of its own. */
export const country = {
  name: 'country',
  fits: ({ format, constants }) => format === 'country' && constants === undefined,
  stored: storedText,
} satisfies Kind<'country'>;
