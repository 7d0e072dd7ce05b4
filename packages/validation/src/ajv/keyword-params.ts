import type { Json } from '@amtform/model';

/** As many constants as a message could name. */
const mostAllowed = 20;

const byKeyword: Readonly<Record<string, (value: Json) => Record<string, Json>>> = {
  type: (types) => ({ types }),
  const: (allowed) => ({ allowed }),
  enum: (allowed) => ({ allowed: (allowed as readonly Json[]).slice(0, mostAllowed) }),
  format: (format) => ({ format }),
  pattern: (pattern) => ({ pattern }),
};

/** What a keyword demands, as `Issue.params` says it: `maxLength: 40` → `{ limit: 40 }`. */
export function keywordParams(keyword: string, value: Json): Record<string, Json> {
  const read = byKeyword[keyword];
  if (read) return read(value);
  return typeof value === 'number' ? { limit: value } : {};
}
