import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** One line of text: what every field is that nothing else fits. */
export const text = {
  name: 'text',
  fits: () => true,
  stored: storedText,
  tidy: (answer) => answer.trim(),
} satisfies Kind<'text'>;
