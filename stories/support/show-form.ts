import '@amtform/widget';
import type { AmtForm, Json } from '@amtform/widget';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** What a story shows. The panel “Controls” shows it too, and changes the form while it is edited there. */
export interface FormArgs {
  /** A definition or a bare JSON Schema. */
  readonly definition: object;
  readonly answers?: Json;
  /** Whether everything that is wrong is shown, as after “Continue”. */
  readonly isChecked?: boolean;
  /** Id of the page, `review` or `receipt`; the first page where it says nothing. */
  readonly page?: string;
}

/** One story of a form. */
export type FormStory = StoryObj<FormArgs>;

/** Nothing leaves a story: whatever is sent is answered with this receipt. */
const endpoint = `data:application/json,${JSON.stringify({ id: '2026-000123', receivedAt: '2026-11-23T10:15:00Z' })}`;

/** What all stories of forms have in common: they show an `<amt-form>` in the language and place of the toolbar. */
export const formStories = {
  argTypes: {
    definition: { control: 'object' },
    answers: { control: 'object' },
    isChecked: { control: 'boolean' },
    page: { control: 'text' },
  },
  render: ({ definition, answers }, { globals }) => {
    const form = document.createElement('amt-form');
    for (const name of ['lang', 'isolation', 'theme']) form.setAttribute(name, globals[name] as string);
    form.setAttribute('endpoint', endpoint);
    if (answers !== undefined) form.answers = answers;
    form.definition = definition;
    return form;
  },
  play: async ({ canvasElement, args }) => {
    await shownForm(canvasElement, args);
  },
} satisfies Meta<FormArgs>;

/** The form of a story, once it shows what the story is about. */
export async function shownForm(canvas: HTMLElement, { isChecked, page }: FormArgs): Promise<AmtForm> {
  const form = canvas.querySelector('amt-form');
  if (!form) throw new Error('There is no form');
  // It appears once all that it needs has been loaded.
  while (!(form.shadowRoot ?? form).querySelector('.amt-form')) await new Promise((resolve) => setTimeout(resolve));
  await rendered(form);
  if (page === 'review' || page === 'receipt') await walkToEnd(form, page);
  else if (page !== undefined) form.goTo(page);
  if (isChecked) form.check();
  await rendered(form);
  return form;
}

/** What the form shows, for `within`: it may stand in a shadow root. */
export function screenOf(form: AmtForm): HTMLElement {
  return find(form.shadowRoot ?? form, '.amt-form');
}

/** Presses the buttons that lead on, as a person does; the answers have to be complete. */
async function walkToEnd(form: AmtForm, end: 'review' | 'receipt'): Promise<void> {
  while (!screenOf(form).querySelector(`.amt-${end}`)) {
    // There is none while a part of the form is on its way.
    screenOf(form).querySelector<HTMLElement>('.amt-button-primary')?.click();
    await rendered(form);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Waits until everything is rendered and the focus has moved. */
async function rendered(form: AmtForm): Promise<void> {
  await form.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
