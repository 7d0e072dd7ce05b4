import { sameJson } from '@amtform/model';
import { beginImport, type ImportInProgress } from '../begin-import.js';
import type { Imported, ImportSource, Obstacle } from '../imported.js';
import { carryOrders } from './carry-orders.js';
import { keywordRules } from './keyword-rules.js';
import { leftOutKeywords, otherKeyword } from './left-out-keywords.js';
import { readKeywords, type UiKeyword } from './read-keywords.js';
import { usualValues } from './usual-values.js';

/**
 * Makes a definition of a schema and a UI schema in the convention of react-jsonschema-form
 * (https://rjsf-team.github.io/react-jsonschema-form/docs/api-reference/uiSchema).
 *
 * Throws a `DefinitionError` for a schema that cannot become a form, and an `InputError` for another file of the wrong
 * shape.
 */
export function importRjsf(source: ImportSource): Imported {
  const form = beginImport(source);
  const keywords = readKeywords(form.ui, form.places);
  const isOrder = ({ name, isOwn }: UiKeyword) => name === 'order' && !isOwn;
  for (const keyword of keywords) if (!isOrder(keyword)) form.settle(keyword, carry(keyword, form));
  noteHiddenDefaults(form);
  carryOrders(keywords.filter(isOrder), form);
  return form.finish();
}

function carry(keyword: UiKeyword, { places, draft }: ImportInProgress): Obstacle | undefined {
  const { name, value, about, isOwn } = keyword;
  if ('reason' in about) return about;
  if (isOwn) return otherKeyword(name);
  const rule = Object.hasOwn(keywordRules, name) ? keywordRules[name] : undefined;
  if (rule) return rule(value, { at: about, places, draft });
  if (Object.hasOwn(usualValues, name) && sameJson(usualValues[name], value)) return undefined;
  return (Object.hasOwn(leftOutKeywords, name) ? leftOutKeywords[name] : undefined) ?? otherKeyword(name);
}

/** A hidden field is not sent, so neither is the value that the schema has for it. */
function noteHiddenDefaults({ places, draft, leaveOut }: ImportInProgress): void {
  for (const { place, schemas } of places.values()) {
    const at = draft.isHidden(place) ? schemas.find(({ schema }) => schema.default !== undefined) : undefined;
    if (!at) continue;
    leaveOut({
      file: 'schema',
      pointer: `${at.pointer}/default`,
      keyword: 'default',
      reason: 'The field is hidden: its value is not sent.',
      remedy: 'Write “const” into the schema for a value that is always sent, or let the receiver fill it in.',
    });
  }
}
