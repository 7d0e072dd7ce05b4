import type { Json } from '@amtform/model';
import { makeEnvelope, serialise } from '@amtform/submission';
import type { Page } from 'playwright-core';
import { FormOnPage } from '../support/form-on-page.js';

/** A short form with a question of each usual kind. */
export const dogReport = {
  id: 'hund-gefunden',
  version: '1.0.0',
  language: 'de',
  title: 'Hund gefunden',
  submission: { type: 'http', url: '/submissions' },
  schema: {
    type: 'object',
    required: ['ort', 'art', 'groesse', 'bissig', 'einwilligung'],
    properties: {
      ort: { type: 'string', title: 'Fundort' },
      seit: { type: 'string', format: 'date', title: 'Tag' },
      art: { title: 'Rasse', enum: ['Dackel', 'Pudel', 'Spitz', 'Boxer', 'Mops', 'Terrier', 'Dogge', 'Windhund'] },
      groesse: { title: 'Größe', enum: ['klein', 'groß'] },
      merkmale: { title: 'Merkmale', type: 'array', uniqueItems: true, items: { enum: ['Halsband', 'Marke'] } },
      alter: { type: 'integer', title: 'Alter' },
      bissig: { type: 'boolean', title: 'Beißt der Hund?' },
      wer: { type: 'string', title: 'Wer wurde gebissen?' },
      einwilligung: { const: true, title: 'Ich bin einverstanden.' },
    },
    if: { properties: { bissig: { const: true } } },
    then: { required: ['wer'] },
  },
  fields: { '/wer': { showWhen: { at: '/bissig', matches: { const: true } } }, '/seit': { kind: 'date' } },
} as const;

/** What a person answers, in the order of the form. */
export const dogAnswers: Json = {
  ort: 'Änne-Straße 5 „Ost“ \\ <b>',
  art: 'Spitz',
  groesse: 'klein',
  merkmale: ['Marke'],
  alter: 7,
  bissig: true,
  wer: 'Çağla',
  einwilligung: true,
};

/** The bytes that have to travel, from whatever page. */
export const dogBody = serialise(
  makeEnvelope({ formId: dogReport.id, formVersion: dogReport.version, language: 'de', answers: dogAnswers }),
);

/** Fills the form in with mouse and keyboard, up to the receipt. Fails where anything cannot be seen or reached. */
export async function reportDog(page: Page): Promise<void> {
  const form = await describeDog(page);
  const title = await form.title();
  await form.next.click();
  const wrong = await form.summary();
  if (wrong.length > 0) throw new Error(wrong.join(' | '));
  await form.leave(title);
  await form.receipt.waitFor();
}

/** The same without sending. */
export async function describeDog(page: Page): Promise<FormOnPage> {
  const form = await new FormOnPage(page).ready();
  const { root } = form;
  await root.getByLabel('Fundort').fill('Änne-Straße 5 „Ost“ \\ <b>');
  await root.getByLabel('Rasse').selectOption({ label: 'Spitz' });
  await root.getByLabel('klein').check();
  await root.getByLabel('Marke').check();
  await root.getByLabel('Alter').fill('7');
  await root.getByLabel('Ja', { exact: true }).check();
  await root.getByLabel('Wer wurde gebissen?').fill('Çağla');
  await root.getByLabel('Ich bin einverstanden.').check();
  return form;
}
