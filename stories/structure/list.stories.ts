import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { type FormArgs, type FormStory, formStories, screenOf, shownForm } from '../support/show-form.js';

const meta = { title: 'Structure/list of groups', ...formStories } satisfies Meta<FormArgs>;
export default meta;

/** An array of objects is a list of groups. Its entries have a name of their own. */
const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hunde anmelden',
  schema: {
    type: 'object',
    required: ['dogs'],
    properties: {
      dogs: {
        type: 'array',
        title: 'Ihre Hunde',
        description: 'Höchstens drei Hunde',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string', title: 'Name des Hundes' },
            birth: { type: 'string', format: 'date', title: 'Geburtsdatum' },
          },
        },
      },
    },
  },
  fields: { '/dogs': { item: 'Hund', add: 'Noch einen Hund angeben' } },
  texts: {
    en: {
      title: 'Register dogs',
      fields: {
        '/dogs': { label: 'Your dogs', hint: 'Three dogs at most', item: 'Dog', add: 'Add another dog' },
        '/dogs/*/name': { label: 'Name of the dog' },
        '/dogs/*/birth': { label: 'Date of birth' },
      },
    },
  },
};

/** A list that is required shows its first entry at once. */
export const Empty: FormStory = { args: { definition } };

export const Filled: FormStory = {
  args: { definition, answers: { dogs: [{ name: 'Emma', birth: '2022-05-14' }, { name: 'Rocky' }] } },
};

/** As many as the schema allows: there is no button for another one. */
export const Full: FormStory = {
  args: { definition, answers: { dogs: [{ name: 'Emma' }, { name: 'Rocky' }, { name: 'Fips' }] } },
};

/** The summary tells the entries apart. */
export const Wrong: FormStory = {
  args: { definition, isChecked: true, answers: { dogs: [{ name: 'Emma' }, { birth: '2022-02-30' }] } },
};

/** A new entry takes the focus; when one is removed, the others keep what stands in them. */
export const AddedAndRemoved: FormStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const form = await shownForm(canvasElement);
    const screen = screenOf(form);
    const nameOf = (entry: RegExp) =>
      within(within(screen).getByRole('group', { name: entry })).getByRole('textbox', { name: /^Name/ });
    await userEvent.type(nameOf(/1/), 'Emma');
    await userEvent.click(within(screen).getByRole('button', { name: /Noch einen|another/ }));
    await expect(nameOf(/2/)).toHaveFocus();
    await userEvent.type(nameOf(/2/), 'Rocky');
    await userEvent.click(within(screen).getByRole('button', { name: /1/ }));
    await expect(nameOf(/1/)).toHaveValue('Rocky');
    await expect(form.answers).toEqual({ dogs: [{ name: 'Rocky' }] });
  },
};
