import { isJsonObject, type Json, type JsonObject } from '@amtform/model';
import { beginImport, type ImportInProgress } from '../begin-import.js';
import type { PageDraft } from '../draft/form-draft.js';
import type { Imported, ImportSource } from '../imported.js';
import { elementsIn, type Reading } from './element.js';
import { hideUnasked } from './hide-unasked.js';
import { readElement } from './elements/read-element.js';

/**
 * Makes a definition of a schema and a UI schema in the convention of JSON Forms (https://jsonforms.io/docs/uischema).
 * Categories become pages; so do groups where the form consists of nothing else.
 *
 * Throws a `DefinitionError` for a schema that cannot become a form, and an `InputError` for another file of the wrong
 * shape.
 */
export function importJsonForms(source: ImportSource): Imported {
  const form = beginImport(source);
  const { ui } = form;
  const asked = new Set<string>();
  const reading: Reading = {
    form,
    isPage: (json) => json['type'] === 'Category' || (isGroup(json) && groupsOnly(ui).includes(json)),
    pageOf: pagesOutside(form),
    read: (element) => readElement(element, reading),
  };
  reading.read({ json: ui, pointer: '', around: '', conditions: [], page: undefined, isWithin: false, asked });
  askAtTheEnd(hideUnasked('', asked, form), reading, form);
  return form.finish();
}

/** Puts places on the last page that is always shown. */
function askAtTheEnd(places: readonly string[], { pageOf }: Reading, { draft }: ImportInProgress): void {
  if (places.length === 0) return;
  const shown = draft.pages.filter(({ fields, showWhen }) => fields.length > 0 && !showWhen);
  (shown.at(-1) ?? pageOf({ page: undefined })).fields.push(...places);
}

/** The groups of a form that consists of groups only. */
function groupsOnly(ui: JsonObject): readonly unknown[] {
  const elements = elementsIn(ui);
  return elements.length > 1 && elements.every(isGroup) ? elements : [];
}

function isGroup(json: Json): boolean {
  return isJsonObject(json) && json['type'] === 'Group' && typeof json['label'] === 'string' && json['label'] !== '';
}

/** Gives the page of elements that stand outside of all pages: one for each stretch of them, with the form's title. */
function pagesOutside({ draft, labelOf }: ImportInProgress): Reading['pageOf'] {
  const outside = new Set<PageDraft>();
  return ({ page }) => {
    const last = draft.pages.at(-1);
    if (page ?? (last && outside.has(last))) return page ?? (last as PageDraft);
    const added: PageDraft = { name: 'form', title: labelOf(''), fields: [] };
    outside.add(added);
    draft.pages.push(added);
    return added;
  };
}
