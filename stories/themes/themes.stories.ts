import type { Meta } from '@storybook/web-components-vite';
import { type FormArgs, type FormStory, formStories } from '../support/show-form.js';

const meta = { title: 'Themes', ...formStories } satisfies Meta<FormArgs>;
export default meta;

/** A page with one of each: text, date, choice, list, consent, and what is wrong with them. */
const definition = {
  id: 'themes',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  description: 'Melden Sie Ihren Hund innerhalb von zwei Wochen an.',
  schema: {
    type: 'object',
    required: ['name', 'geboren', 'rasse', 'art', 'satzung'],
    properties: {
      name: { type: 'string', title: 'Name des Hundes', description: 'So wie im Heimtierausweis', maxLength: 40 },
      geboren: { type: 'string', format: 'date', title: 'Geburtsdatum des Hundes' },
      rasse: { title: 'Rasse', enum: ['Dackel', 'Mops', 'Pudel', 'Terrier', 'Windhund', 'Andere Rasse'] },
      art: { title: 'Geschlecht', enum: ['Hündin', 'Rüde'] },
      vorbesitz: {
        type: 'array',
        title: 'Frühere Halterinnen und Halter',
        items: { type: 'object', properties: { name: { type: 'string', title: 'Vorname und Nachname' } } },
      },
      satzung: { const: true, title: 'Ich habe die Satzung gelesen.' },
    },
  },
};
const args = { definition, answers: { vorbesitz: [{ name: 'Änne Krüger' }] }, isChecked: true };

/** The page with its messages, in a theme and in light or dark colours. */
function look(theme: string, scheme: string): FormStory {
  return { args, globals: { theme, scheme } };
}

export const Default = look('', 'light');
export const DefaultDark = look('', 'dark');
export const Kern = look('kern', 'light');
export const KernDark = look('kern', 'dark');
export const HighContrast = look('high-contrast', 'light');
export const HighContrastDark = look('high-contrast', 'dark');
export const NarrowColumn: FormStory = { args, globals: { width: 'column' } };
