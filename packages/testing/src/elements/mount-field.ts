import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Where a form can stand: in the page itself, or in one shadow root (`isolation="shadow"`). */
export const places = ['in the light DOM', 'inside one shadow root'] as const;

/** One of `places`. */
export type Place = (typeof places)[number];

/** What every field shows of itself, seen from a test. */
export interface TestedField extends LitElement {
  label: string;
  hint: unknown;
  required: boolean;
  optionalText: string;
  messages: readonly string[];
  messagePrefix: string;
  readOnly: boolean;
  value: unknown;
}

/** Puts a field with these properties into a form, as the widget does, and waits until it is rendered. */
export async function mountField<Field extends TestedField>(
  tag: string,
  properties: Readonly<Record<string, unknown>> = {},
  place: Place = 'in the light DOM',
): Promise<Field> {
  const form = await fixture<HTMLElement>(html`<div class="amt-form" lang="de"></div>`);
  const field = Object.assign(document.createElement(tag), properties) as unknown as Field;
  const root = place === 'in the light DOM' ? form : form.attachShadow({ mode: 'open' });
  root.append(field);
  await field.updateComplete;
  return field;
}

/** Collects the answers that the field sends, as far up as the page. */
export function answersOf(field: HTMLElement): unknown[] {
  const answers: unknown[] = [];
  document.addEventListener('amt-input', (event) => {
    if (event.composedPath()[0] === field) answers.push((event as CustomEvent<{ value: unknown }>).detail.value);
  });
  return answers;
}
