import type { Kind } from './kind.js';
import { number } from './number.js';

/** An amount of money in euros, stored as a number. What cannot be read as one is stored as it was typed. */
export const amount = {
  name: 'amount',
  fits: (view) => view.format === 'amount' && number.fits(view),
  stored: number.stored,
  tidy: number.tidy,
} satisfies Kind<'amount'>;
