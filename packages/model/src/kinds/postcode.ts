import { lineKind } from './line-kind.js';

/** A postcode. The check of the format `plz` is for German ones; a schema without it may take those of all countries. */
export const postcode = lineKind('postcode', {
  formats: ['plz'],
  names: /^(plz|postleitzahl|post(al)?[-_]?code|zip([-_]?code)?)$/i,
});
