import type { Page } from 'playwright-core';
import { FormOnPage } from './form-on-page.js';

/** Puts a form with this definition, or for this schema, in the place of that which stands on a page. */
export async function showForm(page: Page, definition: object, answers?: unknown): Promise<FormOnPage> {
  await page.locator('amt-form').evaluate(
    async (old, given) => {
      const form = document.createElement('amt-form');
      const ready = new Promise((resolve) => form.addEventListener('amt-ready', resolve, { once: true }));
      Object.assign(form, given);
      old.replaceWith(form);
      await ready;
    },
    { definition, ...(answers !== undefined && { answers }) },
  );
  const form = await new FormOnPage(page).ready();
  await form.root.locator('[data-loading]').waitFor({ state: 'detached' });
  return form;
}
