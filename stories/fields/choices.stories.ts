import type { Meta } from '@storybook/web-components-vite';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, formStories } from '../support/show-form.js';

const meta = { title: 'Fields/choices', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Wofür halten Sie den Hund?',
    description: 'Höchstens zwei Angaben',
    type: 'array',
    uniqueItems: true,
    minItems: 1,
    maxItems: 2,
    items: {
      oneOf: [
        { const: 'family', title: 'Als Familienhund' },
        { const: 'hunt', title: 'Für die Jagd' },
        { const: 'guard', title: 'Als Wachhund' },
      ],
    },
  },
  english: {
    label: 'What do you keep the dog for?',
    hint: 'Two answers at most',
    options: { family: 'As a family dog', hunt: 'For hunting', guard: 'As a watchdog' },
  },
  answer: ['family', 'guard'],
  wrong: ['family', 'hunt', 'guard'],
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;
