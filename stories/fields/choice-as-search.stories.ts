import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Fields/choice as search', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const towns =
  'Aachen Augsburg Bielefeld Bochum Bonn Braunschweig Bremen Chemnitz Dortmund Dresden Duisburg Essen Erfurt Freiburg Gera Hagen Halle Hamm Hannover Jena Kassel Kiel Köln Leipzig Lübeck Magdeburg Mainz Mannheim Münster Nürnberg Oberhausen Potsdam Rostock Trier Ulm Weimar';

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Geburtsort',
    description: 'Mehr als dreißig Möglichkeiten werden durch Tippen gefunden.',
    type: 'string',
    enum: towns.split(' '),
  },
  english: { label: 'Place of birth', hint: 'More than thirty options are found by typing.' },
  answer: 'Köln',
  wrong: 'Atlantis',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;

/** A few letters are enough, with or without the dots of an umlaut; the arrow key and Enter choose. */
export const Found: FormStory = {
  ...empty,
  play: async ({ canvasElement }) => {
    const form = await shownForm(canvasElement);
    const input = within(screenOf(form)).getByRole('combobox');
    await userEvent.type(input, 'koln');
    await expect(within(screenOf(form)).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(input).toHaveValue('Köln');
    await expect(form.answers).toEqual({ question: 'Köln' });
  },
};
