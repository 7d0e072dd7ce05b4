import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Fields/number', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Schulterhöhe',
    description: 'In Zentimetern, zum Beispiel 45,5',
    type: 'number',
    minimum: 10,
    maximum: 120,
  },
  english: { label: 'Height at the shoulder', hint: 'In centimetres, for example 45.5' },
  answer: 45.5,
  wrong: 'kniehoch',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;

/** What is no number stays as it was typed, and a number is read as the language of the form writes it. */
export const Mended: FormStory = {
  ...empty,
  globals: { lang: 'de' },
  play: async ({ canvasElement }) => {
    const form = await shownForm(canvasElement);
    const screen = screenOf(form);
    const input = within(screen).getByRole('textbox');
    await userEvent.type(input, '45,5 cm');
    await userEvent.tab();
    await expect(screen.querySelector('.amt-message')).toBeVisible();
    await expect(input).toHaveValue('45,5 cm');
    await userEvent.type(input, '{Backspace}{Backspace}{Backspace}');
    await expect(screen.querySelector('.amt-message')).toBeNull();
    await expect(form.answers).toEqual({ question: 45.5 });
  },
};
