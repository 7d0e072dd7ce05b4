import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Fields/date', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: { title: 'Geburtsdatum', description: 'Zum Beispiel 31 3 1980', type: 'string', format: 'date' },
  field: { autocomplete: 'bday' },
  english: { label: 'Date of birth', hint: 'For example 31 3 1980' },
  answer: '1984-02-29',
  wrong: '1985-02-29',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;

/** Moving from the day to the month is not leaving the question: it says nothing before the year is left. */
export const Mended: FormStory = {
  ...empty,
  play: async ({ canvasElement }) => {
    const form = await shownForm(canvasElement);
    const screen = screenOf(form);
    const day = within(screen).getByRole('textbox', { name: /Tag|Day/ });
    const month = within(screen).getByRole('textbox', { name: /Monat|Month/ });
    const year = within(screen).getByRole('textbox', { name: /Jahr|Year/ });
    await userEvent.type(day, '29');
    await userEvent.tab();
    await userEvent.type(month, '2');
    await userEvent.tab();
    await userEvent.type(year, '1985');
    await expect(screen.querySelector('.amt-message')).toBeNull();
    await userEvent.tab();
    await expect(screen.querySelector('.amt-message')).toBeVisible();
    await userEvent.type(year, '{Backspace}4');
    await expect(screen.querySelector('.amt-message')).toBeNull();
    await expect(form.answers).toEqual({ question: '1984-02-29' });
  },
};
