import type { Meta } from '@storybook/web-components-vite';
import { type FormArgs, type FormStory, formStories } from '../support/show-form.js';

const meta = { title: 'Structure/group', ...formStories } satisfies Meta<FormArgs>;
export default meta;

/** An object of the schema is a group, an object in it a group in the group. */
const definition = {
  id: 'address',
  version: '1.0.0',
  language: 'de',
  title: 'Ihre Angaben',
  schema: {
    type: 'object',
    required: ['address'],
    properties: {
      address: {
        type: 'object',
        title: 'Anschrift',
        description: 'Wo Sie mit Hauptwohnung gemeldet sind',
        required: ['street', 'town'],
        properties: {
          street: { type: 'string', title: 'Straße und Hausnummer' },
          town: {
            type: 'object',
            title: 'Ort',
            required: ['code', 'name'],
            properties: {
              code: { type: 'string', format: 'plz', title: 'Postleitzahl' },
              name: { type: 'string', title: 'Name des Ortes' },
            },
          },
        },
      },
    },
  },
  fields: { '/address/town/code': { width: 5 } },
  texts: {
    en: {
      title: 'Your details',
      fields: {
        '/address': { label: 'Address', hint: 'Where you are registered' },
        '/address/street': { label: 'Street and house number' },
        '/address/town': { label: 'Town' },
        '/address/town/code': { label: 'Postcode' },
        '/address/town/name': { label: 'Name of the town' },
      },
    },
  },
};

export const Empty: FormStory = { args: { definition } };

export const Filled: FormStory = {
  args: {
    definition,
    answers: { address: { street: 'Am Mühlgraben 12 b', town: { code: '01234', name: 'Musterstadt' } } },
  },
};

/** A group that is missing is a message at each of its required fields. */
export const Wrong: FormStory = { args: { definition, isChecked: true } };
