import type { Meta } from '@storybook/web-components-vite';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, formStories } from '../support/show-form.js';

const meta = { title: 'Fields/yes-no', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: { title: 'Sind Sie neu zugezogen?', description: 'In den letzten zwei Wochen', type: 'boolean' },
  english: { label: 'Have you just moved here?', hint: 'During the last two weeks' },
  answer: false,
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;
