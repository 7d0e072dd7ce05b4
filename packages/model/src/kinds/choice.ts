import type { Kind } from './kind.js';

/** One of several options. */
export const choice = {
  name: 'choice',
  fits: (view) => view.constants !== undefined && !(view.types?.length === 1 && view.types[0] === 'array'),
  // Not even NFC: the answer has to equal the constant that the schema's author wrote.
  stored: (answer) => answer,
} satisfies Kind<'choice'>;
