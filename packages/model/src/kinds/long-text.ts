import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** Longer than a database's usual line: such a limit was chosen for prose. */
const proseLength = 256;

/** Text of several lines. */
export const longText = {
  name: 'long-text',
  fits: (view) =>
    isText(view.types) &&
    (view.format === undefined || view.format === 'din-91379-c') &&
    view.pattern === undefined &&
    (view.maxLength ?? 0) >= proseLength,
  stored: storedText,
  tidy: (text) => text.trim(),
} satisfies Kind<'long-text'>;

function isText(types: readonly string[] | undefined): boolean {
  return types === undefined || types.includes('string');
}
