import type { Meta } from '@storybook/web-components-vite';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, formStories } from '../support/show-form.js';

const meta = { title: 'Fields/choice as select', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Rasse',
    description: 'Mehr als sechs Möglichkeiten stehen in einer Liste zum Aufklappen.',
    enum: ['Beagle', 'Boxer', 'Collie', 'Dackel', 'Dalmatiner', 'Mops', 'Pudel', 'Spitz'],
  },
  english: { label: 'Breed', hint: 'More than six options stand in a list that opens.' },
  answer: 'Mops',
  wrong: 'Katze',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;
