import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Structure/chooser', ...formStories } satisfies Meta<FormArgs>;
export default meta;

/** `oneOf` of objects is a choice between ways to answer: first which, then what belongs to it. */
const definition = {
  id: 'payment',
  version: '1.0.0',
  language: 'de',
  title: 'Zahlung',
  schema: {
    type: 'object',
    required: ['payment'],
    properties: {
      payment: {
        type: 'object',
        title: 'Wie möchten Sie zahlen?',
        oneOf: [
          {
            title: 'Per Lastschrift',
            required: ['iban'],
            properties: { iban: { type: 'string', format: 'iban', title: 'IBAN' } },
          },
          {
            title: 'Auf Rechnung',
            required: ['street', 'town'],
            properties: {
              street: { type: 'string', title: 'Straße und Hausnummer' },
              town: { type: 'string', title: 'Ort' },
            },
          },
        ],
      },
    },
  },
  texts: {
    en: {
      title: 'Payment',
      fields: {
        // The ways have no value of their own: they are numbered from 0.
        '/payment': { label: 'How would you like to pay?', options: { 0: 'By direct debit', 1: 'By invoice' } },
        '/payment/street': { label: 'Street and house number' },
        '/payment/town': { label: 'Town' },
      },
    },
  },
};

export const Empty: FormStory = { args: { definition } };

/** The way is found again by what was answered. */
export const Filled: FormStory = {
  args: { definition, answers: { payment: { iban: 'DE89370400440532013000' } } },
};

export const Wrong: FormStory = { args: { definition, isChecked: true } };

/** Another way asks other questions. */
export const Chosen: FormStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const screen = screenOf(await shownForm(canvasElement));
    const debit = within(screen).getByRole('radio', { name: /Lastschrift|debit/ });
    const invoice = within(screen).getByRole('radio', { name: /Rechnung|invoice/ });
    await expect(within(screen).queryByRole('textbox')).toBeNull();
    await userEvent.click(invoice);
    await expect(within(screen).getAllByRole('textbox')).toHaveLength(2);
    await userEvent.click(debit);
    await expect(within(screen).getAllByRole('textbox')).toHaveLength(1);
  },
};
