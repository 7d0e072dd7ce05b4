import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Fields/text', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: { title: 'E-Mail-Adresse', description: 'Für Rückfragen', type: 'string', format: 'email' },
  field: { autocomplete: 'email', width: 40 },
  english: { label: 'E-mail address', hint: 'In case we have questions' },
  answer: 'aenne@musterstadt.example',
  wrong: 'aenne@',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;

/** Leaving the field says what is wrong, and typing takes the message away as soon as it is mended. */
export const Mended: FormStory = {
  ...empty,
  play: async ({ canvasElement }) => {
    const screen = screenOf(await shownForm(canvasElement));
    const input = within(screen).getByRole('textbox');
    await userEvent.type(input, 'aenne@');
    await expect(screen.querySelector('.amt-message')).toBeNull();
    await userEvent.tab();
    await expect(screen.querySelector('.amt-message')).toBeVisible();
    await userEvent.type(input, 'musterstadt.example');
    await expect(screen.querySelector('.amt-message')).toBeNull();
  },
};
