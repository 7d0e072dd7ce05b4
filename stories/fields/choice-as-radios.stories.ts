import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Fields/choice as radios', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Wie möchten Sie zahlen?',
    description: 'Sie zahlen erst, wenn der Bescheid da ist.',
    oneOf: [
      { const: 'debit', title: 'Per Lastschrift' },
      { const: 'transfer', title: 'Per Überweisung' },
      { const: 'cash', title: 'Bar an der Stadtkasse' },
    ],
  },
  english: {
    label: 'How would you like to pay?',
    hint: 'You pay once you have the notice.',
    options: { debit: 'By direct debit', transfer: 'By bank transfer', cash: 'In cash at the town hall' },
  },
  answer: 'transfer',
  wrong: 'cheque',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;

/** Choosing takes away what was said about it. */
export const Mended: FormStory = {
  ...wrong,
  play: async ({ canvasElement }) => {
    const screen = screenOf(await shownForm(canvasElement));
    await expect(screen.querySelector('amt-choice-field .amt-message')).toBeVisible();
    await userEvent.click(within(screen).getByRole('radio', { name: /Überweisung|transfer/ }));
    await expect(screen.querySelector('.amt-message')).toBeNull();
    await expect(screen.querySelector('amt-error-summary')).toBeNull();
  },
};
