import type { Meta } from '@storybook/web-components-vite';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, formStories } from '../support/show-form.js';

const meta = { title: 'Fields/consent', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Ich habe die Hinweise zum Datenschutz gelesen.',
    description: 'Sie stehen [hier](#datenschutz).',
    const: true,
  },
  english: { label: 'I have read the privacy notice.', hint: 'You find it [here](#privacy).' },
  answer: true,
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;
