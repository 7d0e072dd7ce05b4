import { personalToken } from '../personal-token.js';
import type { Rule } from '../rule.js';

/** Data of a person that no browser fills in. */
export const missingAutocomplete: Rule = {
  name: 'missing-autocomplete',
  about:
    'What a form asks about the person who fills it in needs a token of autofill (WCAG 1.3.5): people with little memory or shaky hands depend on it.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
    fields: { '/email': { autocomplete: 'email' } },
  },
  atPlace: (asked, { isDefinition }) => {
    const { place, path, field } = asked;
    const token = personalToken(asked);
    if (!isDefinition || token === undefined || field.autocomplete !== undefined) return [];
    const remedy = `Write “${token}” under “fields”, “${place}”, “autocomplete”, or “off” if it is about somebody else.`;
    return [{ path, reason: 'has no token of autofill.', remedy }];
  },
};
