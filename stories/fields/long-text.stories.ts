import type { Meta } from '@storybook/web-components-vite';
import { fieldStates } from '../support/field-states.js';
import { type FormArgs, formStories } from '../support/show-form.js';

const meta = { title: 'Fields/long-text', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const { empty, filled, wrong, readOnly } = fieldStates({
  schema: {
    title: 'Was ist passiert?',
    description: 'Ein paar Sätze genügen. Nennen Sie keine Namen von anderen Menschen.',
    type: 'string',
    minLength: 20,
    maxLength: 2000,
  },
  english: { label: 'What happened?', hint: 'A few sentences are enough. Do not name other people.' },
  answer: 'Der Zaun hinter dem Tor hat ein großes Loch.\nDrähte stehen heraus.',
  wrong: 'Loch im Zaun',
});

export const Empty = empty;
export const Filled = filled;
export const Wrong = wrong;
export const ReadOnly = readOnly;
