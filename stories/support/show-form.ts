import '@amtform/widget';
import type { AmtForm, Json } from '@amtform/widget';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inPlace, type LookGlobals, wearTheme } from './form-look.js';
import { showOnPaper, showOnScreen } from './show-on-paper.js';
import { tellPanel } from './tell-panel.js';

/** What a story shows. The panel “Controls” shows it too, and changes the form while it is edited there. */
export interface FormArgs {
  /** A definition or a bare JSON Schema. */
  readonly definition: object;
  readonly answers?: Json;
  /** Whether everything that is wrong is shown, as after “Continue”. */
  readonly isChecked?: boolean;
  /** Id of the page, `start`, `tasks`, `review` or `receipt`; the first page where it says nothing. */
  readonly page?: string;
}

/** What the toolbar says. */
interface FormGlobals extends LookGlobals {
  /** BCP 47 tag; `''` is the language of the form. */
  readonly lang?: string;
  readonly isolation?: string;
  /** `print` shows the form as on paper. */
  readonly media?: string;
}

/** One story of a form. */
export type FormStory = StoryObj<FormArgs>;

/** Nothing leaves a story: whatever is sent is answered with this receipt. */
const endpoint = `data:application/json,${JSON.stringify({ id: '2026-000123', receivedAt: '2026-11-23T10:15:00Z' })}`;

/** What all stories of forms have in common: they show an `<amt-form>` as the toolbar says. */
export const formStories = {
  argTypes: {
    definition: { control: 'object' },
    answers: { control: 'object' },
    isChecked: { control: 'boolean' },
    page: { control: 'text' },
  },
  render: (args, { globals }) => {
    const { definition, answers } = args;
    const { lang = '', isolation = '', scheme = '', ...look } = globals as FormGlobals;
    showOnScreen();
    const form = document.createElement('amt-form');
    form.setAttribute('lang', lang || languageOf(definition));
    for (const [name, value] of Object.entries({ isolation, theme: scheme, endpoint })) form.setAttribute(name, value);
    tellPanel(form);
    if (answers !== undefined) form.answers = answers;
    form.definition = definition;
    const place = inPlace(form, look);
    const showing = show(form, args, globals);
    // Who waits for it hears why it failed.
    showing.catch(() => undefined);
    shown.set(form, showing);
    return place;
  },
  play: async ({ canvasElement }) => {
    await shownForm(canvasElement);
  },
} satisfies Meta<FormArgs>;

/** Begins with each rendering, as the toolbar causes them; a play function only runs after the first. */
const shown = new WeakMap<AmtForm, Promise<void>>();

/** The form of a story, once it shows what the story is about. */
export async function shownForm(canvas: HTMLElement): Promise<AmtForm> {
  const form = canvas.querySelector('amt-form');
  if (!form) throw new Error('There is no form');
  await shown.get(form);
  return form;
}

/** Leads a form to the page and the state that a story is about. */
async function show(form: AmtForm, { isChecked, page }: FormArgs, globals: FormGlobals): Promise<void> {
  await Promise.all([ready(form), wearTheme(globals)]);
  await rendered(form);
  if (page === 'review' || page === 'receipt') await walkToEnd(form, page);
  else if (page !== undefined && !form.goTo(page)) throw new Error(`The answers do not lead to the page “${page}”`);
  if (isChecked) form.check();
  await rendered(form);
  if (isChecked && !screenOf(form).querySelector('.amt-message')) throw new Error('No message is shown');
  if (globals.media === 'print') showOnPaper(form);
}

/** What the form shows, for `within`: it may stand in a shadow root. */
export function screenOf(form: AmtForm): HTMLElement {
  return find(form.shadowRoot ?? form, '.amt-form');
}

/** A bare schema does not tell its language. */
function languageOf(definition: object): string {
  return 'language' in definition && typeof definition.language === 'string' ? definition.language : 'de';
}

/** It appears once all that it needs has been loaded. */
function ready(form: AmtForm): Promise<void> {
  return new Promise((resolve, reject) => {
    form.addEventListener('amt-ready', () => {
      resolve();
    });
    form.addEventListener('amt-failure', ({ detail }) => {
      if (detail.reason === 'definition') reject(detail.error);
    });
  });
}

/** Presses the buttons that lead on, as a person does; the answers have to be complete. */
async function walkToEnd(form: AmtForm, end: 'review' | 'receipt'): Promise<void> {
  while (form.isConnected && !screenOf(form).querySelector(`.amt-${end}`)) {
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
