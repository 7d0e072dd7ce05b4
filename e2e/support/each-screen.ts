import type { ExampleForm } from './example-form.js';
import type { FormOnPage } from './form-on-page.js';

/**
 * Shows everything that a form shows on the way to its receipt: each page empty, with all its messages, and answered;
 * the review; the receipt. `look` is called at each with its name.
 */
export async function eachScreen(
  form: FormOnPage,
  { definition, answers }: ExampleForm,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const pages = definition.pages?.map(({ id }) => id) ?? [''];
  for (const id of pages) {
    await form.goTo(id);
    await look(`page “${id}”, empty`);
    await form.next.press('Enter');
    await look(`page “${id}”, with messages`);
  }
  await form.setAnswers(answers);
  for (const id of pages) {
    await form.goTo(id);
    await look(`page “${id}”, answered`);
  }
  await form.goOn();
  await look('review');
  await form.goOn();
  await look('receipt');
}
