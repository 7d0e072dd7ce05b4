import type { Kind } from './kind.js';

/** A question that is answered with yes or no. Both are answers. */
export const yesNo = {
  name: 'yes-no',
  fits: (view) =>
    view.constants === undefined
      ? view.types?.length === 1 && view.types[0] === 'boolean'
      : view.constants.length === 2 && view.constants.every(({ value, title }) => typeof value === 'boolean' && !title),
  stored: (answer) => answer,
} satisfies Kind<'yes-no'>;
