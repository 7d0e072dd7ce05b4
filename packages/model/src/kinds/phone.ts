import { lineKind } from './line-kind.js';

/** A phone number as people write it. */
export const phone = lineKind('phone', {
  formats: ['phone'],
  names: /^(telefon|handy|mobil|fax|phone|mobile)([-_]?(nummer|number))?$/i,
});
