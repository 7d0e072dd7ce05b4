import type { Description } from './in-place.js';

/** Whether all schemas of a place allow one answer only: then nobody is asked, except for consent. */
export function isFixed(schemas: readonly Description[]): boolean {
  const constants = schemas.map(({ schema }) => schema.const).filter((constant) => constant !== undefined);
  return constants.length > 0 && !constants.includes(true);
}
