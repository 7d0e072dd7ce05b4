import type { Description } from './in-place.js';

/** The types that the schemas at a place name (JSON Schema 2020-12 validation, section 6.1.1), without `null`. */
export function answerTypes(schemas: readonly Description[]): ReadonlySet<string> {
  return new Set(schemas.flatMap(({ schema: { type = [] } }) => type).filter((type) => type !== 'null'));
}
