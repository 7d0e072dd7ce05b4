import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** A number. What cannot be read as one is stored as the text that was typed, so that nothing is lost. */
export const number = {
  name: 'number',
  fits: (view) =>
    view.types !== undefined && view.types.length > 0 && view.types.every((t) => t === 'number' || t === 'integer'),
  stored: storedText,
  tidy: (text) => text.trim(),
} satisfies Kind<'number'>;
