import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** Longer than a database's usual line: such a limit was chosen for prose. */
const proseLength = 256;

/** Text of several lines. */
export const longText = {
  name: 'long-text',
  fits: (view) =>
    isText(view.types) &&
    view.format === undefined &&
    view.pattern === undefined &&
    (view.maxLength ?? 0) >= proseLength,
  stored: storedText,
} satisfies Kind<'long-text'>;

function isText(types: readonly string[] | undefined): boolean {
  return types === undefined || types.includes('string');
}
