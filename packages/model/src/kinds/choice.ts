import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** One of several options. */
export const choice = {
  name: 'choice',
  fits: (view) => view.constants !== undefined && !(view.types?.length === 1 && view.types[0] === 'array'),
  stored: storedText,
} satisfies Kind<'choice'>;
