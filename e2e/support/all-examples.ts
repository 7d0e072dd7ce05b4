import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inCheckout } from './checkout.js';
import type { ExampleServer } from './example-server.js';
import { FormOnPage } from './form-on-page.js';

const ending = '.form.json';

/** The names of all example forms, such as `hundesteuer`. */
export const allExamples: readonly string[] = readdirSync(inCheckout('examples/forms'))
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

/** Opens an example form on the page that the server makes for it. */
export async function openExample(page: Page, name: string, server: ExampleServer): Promise<FormOnPage> {
  await page.goto(server.url(`${name}.html`));
  return new FormOnPage(page).ready();
}
