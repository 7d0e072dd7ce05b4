import type { Page } from 'playwright-core';
import { FormOnPage } from './form-on-page.js';

/** What a form has beside its definition. */
export interface ShowOptions {
  readonly answers?: unknown;
  /** Where it renders: `shadow` for one shadow root. */
  readonly isolation?: string;
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
}

/** Puts a form with this definition, or for this schema, in the place of that which stands on a page. */
export async function showForm(page: Page, definition: object, options: ShowOptions = {}): Promise<FormOnPage> {
  const { answers, ...attributes } = options;
  await page.locator('amt-form').evaluate(
    async (old, { given, names }) => {
      const form = document.createElement('amt-form');
      for (const [name, value] of Object.entries(names)) if (value) form.setAttribute(name, value);
      const ready = new Promise((resolve) => form.addEventListener('amt-ready', resolve, { once: true }));
      Object.assign(form, given);
      old.replaceWith(form);
      await ready;
    },
    { given: { definition, ...(answers !== undefined && { answers }) }, names: attributes },
  );
  const form = await new FormOnPage(page).ready();
  await form.root.locator('[data-loading]').waitFor({ state: 'detached' });
  return form;
}
