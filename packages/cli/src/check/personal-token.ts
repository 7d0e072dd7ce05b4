import type { AskedPlace } from './asked-place.js';
import { firstValue } from './first-value.js';

/** Names of properties that mean data of the person who fills in the form, with the token of HTML for each. */
const names: readonly (readonly [name: RegExp, token: string])[] = [
  [/^(?:vorname|rufname|firstname|givenname)n?$/, 'given-name'],
  [/^(?:nachname|familienname|lastname|familyname|surname)$/, 'family-name'],
  [/^(?:geburtsdatum|geburtstag|birthdate|birthday|dateofbirth)$/, 'bday'],
  [/^(?:e?mail|emailadresse|emailaddress)$/, 'email'],
  [/^(?:telefon|telefonnummer|handy|mobil|phone|phonenumber|mobile)$/, 'tel'],
];

/**
 * The token of autofill (HTML, 4.10.18.7) for a place that asks for data of the person who fills in the form. Undefined
 * for all others, and for entries of lists, which describe others.
 */
export function personalToken({ place, name, schemas }: AskedPlace): string | undefined {
  if (place.includes('/*')) return undefined;
  const plain = name.toLowerCase().replaceAll(/[^a-zäöüß]/g, '');
  if (firstValue(schemas, 'format') === 'email') return 'email';
  return names.find(([form]) => form.test(plain))?.[1];
}
