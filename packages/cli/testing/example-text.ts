import type { FormDefinition } from '@amtform/model';
import type { Example } from '../src/check/rule.js';

/** A definition with nothing to find. */
const whole: FormDefinition = {
  id: 'hund',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
  authority: {
    name: 'Stadt Musterstadt, Steueramt',
    contact: 'Telefon 030 23125 115',
    imprintUrl: '/impressum',
    privacyPolicyUrl: '/datenschutz',
    accessibilityUrl: '/barrierefreiheit',
  },
};

/** The text of a file that an example of a rule stands for. */
export function exampleText(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify({ ...whole, ...example });
}
