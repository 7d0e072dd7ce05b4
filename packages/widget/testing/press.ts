import type { AmtForm } from '../src/amt-form.js';
import { screenOf, settled } from './mount-form.js';

/** Presses what a selector finds in a form, and waits until it is shown what came of it. */
export async function press(form: AmtForm, selector: string): Promise<void> {
  const found = screenOf(form).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is nothing to press: ${selector}`);
  found.click();
  await settled(form);
}
