import { isJsonObject, type Json, type JsonObject } from '@amtform/model';
import { beginImport, type ImportInProgress } from '../begin-import.js';
import type { PageDraft } from '../form-draft.js';
import type { Imported, ImportSource } from '../imported.js';
import { titleOf } from '../title-of.js';
import { elementsIn, type Reading, type UiElement } from './element.js';
import { hideUnasked } from './hide-unasked.js';
import { readElement } from './read-element.js';

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
  form.draft.pages.at(-1)?.fields.push(...hideUnasked('', asked, form));
  return form.finish();
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
function pagesOutside({ draft, places, title }: ImportInProgress): (element: UiElement) => PageDraft {
  const root = places.get('');
  const outside = new Set<PageDraft>();
  return ({ page }) => {
    const last = draft.pages.at(-1);
    if (page ?? (last && outside.has(last))) return page ?? (last as PageDraft);
    const words = root ? titleOf(root, draft, title) : { text: title, words: { own: title, others: {} } };
    const added: PageDraft = { name: 'form', title: words, fields: [] };
    outside.add(added);
    draft.pages.push(added);
    return added;
  };
}
