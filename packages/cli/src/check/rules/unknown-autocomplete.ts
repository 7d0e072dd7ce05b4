import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** The tokens of HTML for fields that forms of authorities have, and the words that may stand before them. */
const tokens = new Set([
  ...['on', 'off', 'shipping', 'billing', 'home', 'work', 'mobile', 'fax', 'pager', 'webauthn'],
  ...['name', 'honorific-prefix', 'given-name', 'additional-name', 'family-name', 'honorific-suffix', 'nickname'],
  ...['username', 'new-password', 'current-password', 'one-time-code', 'organization', 'organization-title'],
  ...['street-address', 'address-line1', 'address-line2', 'address-line3', 'address-level1', 'address-level2'],
  ...['address-level3', 'address-level4', 'country', 'country-name', 'postal-code', 'language', 'url', 'photo'],
  ...['cc-name', 'cc-given-name', 'cc-additional-name', 'cc-family-name', 'cc-number', 'cc-exp', 'cc-exp-month'],
  ...['cc-exp-year', 'cc-csc', 'cc-type', 'transaction-currency', 'transaction-amount', 'bday', 'bday-day'],
  ...['bday-month', 'bday-year', 'sex', 'tel', 'tel-country-code', 'tel-national', 'tel-area-code', 'tel-local'],
  ...['tel-extension', 'email', 'impp'],
]);

/** A token that no browser knows. */
export const unknownAutocomplete: Rule = {
  name: 'unknown-autocomplete',
  about: 'Browsers fill in by the tokens of HTML (4.10.18.7). Another word keeps them from filling in at all.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
    fields: { '/email': { autocomplete: 'e-mail' } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
    fields: { '/email': { autocomplete: 'email' } },
  },
  atPlace: ({ place, field: { autocomplete = 'off' } }) => {
    const token = autocomplete.split(/\s+/).find((word) => !tokens.has(word) && !word.startsWith('section-'));
    if (token === undefined) return [];
    const path = `${appendPointer('/fields', place)}/autocomplete`;
    return [
      { path, reason: `“${token}” is no token of autofill.`, remedy: 'Use a token of HTML, such as “given-name”.' },
    ];
  },
};
