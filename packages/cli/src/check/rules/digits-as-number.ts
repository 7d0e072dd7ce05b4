import type { Rule } from '../rule.js';

/** Names of properties that mean rows of digits. */
const digits =
  /^(?:plz|postleitzahl|postal_?code|post_?code|zip(?:_?code)?|iban|tele?[fp](?:on|hone).*|phone.*|steuer_?(?:id|nummer)|aktenzeichen)$/i;

/** A row of digits that is asked as a number. */
export const digitsAsNumber: Rule = {
  name: 'digits-as-number',
  about: 'Postal codes, phone numbers and file numbers are text: as numbers they lose their leading zeros.',
  severity: 'warning',
  fails: { schema: { type: 'object', properties: { plz: { type: 'integer', title: 'Postleitzahl' } } } },
  passes: { schema: { type: 'object', properties: { plz: { type: 'string', title: 'Postleitzahl', format: 'plz' } } } },
  atPlace: ({ name, schemas }) =>
    digits.test(name)
      ? schemas
          .filter(({ schema: { type } }) => type === 'integer' || type === 'number')
          .map(({ path }) => ({
            path: `${path}/type`,
            reason: 'makes a number of a row of digits: leading zeros get lost.',
            remedy: 'Write “type”: "string", and a “pattern” or “format”.',
          }))
      : [],
};
