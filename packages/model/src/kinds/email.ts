import { lineKind } from './line-kind.js';

/** An e-mail address. */
export const email = lineKind('email', {
  formats: ['email', 'idn-email'],
  names: /^e[-_]?mail([-_]?(adresse|address))?$/i,
});
