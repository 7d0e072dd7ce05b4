import { personalToken } from '../personal-token.js';
import type { Rule } from '../rule.js';

/** Personal data without a word about their use. */
export const personalDataWithoutNotice: Rule = {
  name: 'personal-data-without-notice',
  about: 'Whoever asks for personal data has to tell who gets them, what for and for how long (GDPR, article 13).',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
    fields: { '/email': { autocomplete: 'email' } },
    authority: { name: 'Stadt', contact: '115', imprintUrl: '/i', accessibilityUrl: '/b' },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { email: { type: 'string', title: 'E-Mail-Adresse', format: 'email', maxLength: 254 } },
    },
    fields: { '/email': { autocomplete: 'email' } },
    authority: {
      name: 'Stadt',
      contact: '115',
      imprintUrl: '/i',
      accessibilityUrl: '/b',
      privacyPolicyUrl: '/datenschutz',
    },
  },
  inForm: ({ definition: { authority }, isDefinition, places }) => {
    const personal = [...places.values()].find((place) => personalToken(place) !== undefined);
    if (!isDefinition || !personal || authority?.privacyPolicyUrl !== undefined) return [];
    const reason = `The form asks for personal data, such as “${personal.place}”, and does not tell what for.`;
    return [{ path: '/authority', reason, remedy: 'Give the address of the notice: “authority”, “privacyPolicyUrl”.' }];
  },
};
