import { fixture, html, oneEvent } from '@open-wc/testing';
import { type LitElement, nothing } from 'lit';
import type { AmtForm } from '../src/amt-form.js';
import { until } from './until.js';

/** What a form of a test has besides its definition. */
export interface MountOptions {
  readonly answers?: unknown;
  readonly lang?: string;
  /** The language of the page around. */
  readonly pageLang?: string;
  readonly isolation?: Isolation;
  readonly history?: string;
  readonly draft?: string;
}

/** Where a form renders: in the page itself, or in one shadow root. */
export const isolations = ['', 'shadow'] as const;

/** One of `isolations`. */
export type Isolation = (typeof isolations)[number];

/** Puts a form on the page and waits until it is ready. Takes a definition or a bare JSON Schema. */
export async function mountForm(definition: unknown, options: MountOptions = {}): Promise<AmtForm> {
  const { answers, lang = '', pageLang = '', isolation = '', history = '', draft = '' } = options;
  const page = await fixture<HTMLElement>(html`<div lang=${pageLang || nothing}></div>`);
  const form = document.createElement('amt-form');
  if (lang) form.setAttribute('lang', lang);
  if (history) form.setAttribute('history', history);
  if (draft) form.setAttribute('draft', draft);
  if (isolation) form.setAttribute('isolation', isolation);
  if (answers !== undefined) Object.assign(form, { answers });
  const ready = oneEvent(form, 'amt-ready');
  Object.assign(form, { definition });
  page.append(form);
  await ready;
  await settled(form);
  return form;
}

/** What the form shows: its `.amt-form` element, wherever it renders. */
export function screenOf(form: AmtForm): HTMLElement {
  const screen = (form.shadowRoot ?? form).querySelector<HTMLElement>('.amt-form');
  if (!screen) throw new Error('The form shows nothing');
  return screen;
}

/** Waits until the form and everything in it is rendered and the focus is where it should be. */
export async function settled(form: AmtForm): Promise<void> {
  await form.updateComplete;
  await until(() => !screenOf(form).querySelector('[data-loading]'));
  while (screenOf(form).querySelector('.amt-waiting')) await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
  const elements = screenOf(form).querySelectorAll<LitElement>('.amt-field, amt-error-summary');
  await Promise.all([...elements].map((element) => element.updateComplete));
}

/** The element of the field that a pointer names. Throws where there is none on this page. */
export function fieldAt(form: AmtForm, pointer: string): LitElement {
  const field = screenOf(form).querySelector<LitElement>(`.amt-field[data-at="${CSS.escape(pointer)}"]`);
  if (!field) throw new Error(`Nothing asks ${pointer}`);
  return field;
}

/** The first input, text area or select of a field. */
export function controlAt(form: AmtForm, pointer: string): HTMLInputElement {
  return fieldAt(form, pointer).querySelector<HTMLInputElement>('input, textarea, select')!;
}

/** Types into a field as a whole, as a paste does. */
export async function typeInto(form: AmtForm, pointer: string, text: string): Promise<void> {
  const control = controlAt(form, pointer);
  control.value = text;
  control.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  await settled(form);
}

/** Presses the button that leads on: “Continue”, “Check your answers” or “Send now”. */
export async function pressNext(form: AmtForm): Promise<void> {
  screenOf(form).querySelector<HTMLElement>('.amt-button-primary')!.click();
  await settled(form);
}

/** The sentences that stand at a field. */
export function messagesAt(form: AmtForm, pointer: string): string[] {
  return textsOf(fieldAt(form, pointer), '.amt-message');
}

/** The entries of the error summary. */
export function summaryOf(form: AmtForm): string[] {
  return textsOf(screenOf(form), 'amt-error-summary li');
}

/** The words of the title of what is shown. */
export function titleOf(form: AmtForm): string {
  return textsOf(screenOf(form), '.amt-title').join();
}

/** The element in the form that has the focus. */
export function focusedIn(form: AmtForm): Element | null {
  return (form.shadowRoot ?? document).activeElement;
}

/** The words in an element, seen or not: what lies far down on a page is rendered only when it is scrolled to. */
export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(wordsOf);
}
