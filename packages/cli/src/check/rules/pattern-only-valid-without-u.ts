import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { Found, Rule } from '../rule.js';

/** Brackets with what is in them, or an escape of a sign that means nothing and needs none. */
const needless = /(\[(?:\\[^]|[^\]])*\])|\\([^\w^$\\.*+?()[\]{}|/]|_)/g;

/** A pattern that only old readers can read. */
export const patternOnlyValidWithoutU: Rule = {
  name: 'pattern-only-valid-without-u',
  about:
    'JSON Schema reads patterns with the “u” flag of ECMA-262, which allows a backslash only before signs that need one. Other readers refuse such a pattern, or the whole schema.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { zeichen: { type: 'string', title: 'Aktenzeichen', pattern: '^\\d{4}\\-\\d$' } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { zeichen: { type: 'string', title: 'Aktenzeichen', pattern: '^\\d{4}-\\d$' } },
    },
    fields: { '/zeichen': { messages: { pattern: 'Nennen Sie fünf Ziffern.' } } },
  },
  inSchema: ({ pattern, patternProperties }, path) => [
    ...faultsOf(pattern, `${path}/pattern`),
    ...Object.keys(isJsonObject(patternProperties as Json) ? (patternProperties as object) : {}).flatMap((name) =>
      faultsOf(name, appendPointer(`${path}/patternProperties`, name)),
    ),
  ],
};

function faultsOf(pattern: unknown, path: string): Found[] {
  if (typeof pattern !== 'string' || isReadable(pattern, 'u') || !isReadable(pattern, '')) return [];
  const mended = pattern.replace(needless, (_, brackets?: string, sign?: string) => brackets ?? sign ?? '');
  const remedy = isReadable(mended, 'u') ? `Write ${mended}` : 'Remove each backslash before a sign that needs none.';
  return [{ path, reason: 'can only be read without the “u” flag.', remedy }];
}

function isReadable(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
