import type { Kind } from './kind.js';

/** Any number of several options. None is no answer. */
export const choices = {
  name: 'choices',
  // The model recognises it by the options of its entries, which a view of the list alone does not show.
  fits: () => false,
  stored: (answer) => answer,
} satisfies Kind<'choices'>;
