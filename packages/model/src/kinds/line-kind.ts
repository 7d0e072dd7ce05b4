import type { Kind } from './kind.js';
import { storedText } from './stored-text.js';

/** What one sort of one-line text is recognised by, and how it is tidied. */
export interface Line {
  /** The formats that mean it. */
  readonly formats: readonly string[];
  /** Names of properties that can mean nothing else, for schemas that say neither format nor pattern. */
  readonly names?: RegExp;
  readonly tidy?: (text: string) => string;
}

/** A kind of field that takes one line of text of a certain sort. */
export function lineKind<Name extends string>(name: Name, { formats, names, tidy = trimmed }: Line): Kind<Name> {
  return {
    name,
    fits: ({ types, format, pattern, maxLength = 0 }, property) => {
      if (types && !types.includes('string')) return false;
      if (format !== undefined) return formats.includes(format);
      return pattern === undefined && maxLength < 256 && types !== undefined && (names?.test(property) ?? false);
    },
    stored: storedText,
    tidy,
  };
}

function trimmed(text: string): string {
  return text.trim();
}

/** A code in capitals without the blanks that people copy along. */
export function code(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}
