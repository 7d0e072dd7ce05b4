import { FormModel, type JsonObject, type Schema } from '@amtform/model';
import { validate } from '@amtform/validation';
import type { Imported, ImportSource } from '../src/import/imported.js';
import { importJsonForms } from '../src/import/json-forms/import-json-forms.js';
import { importRjsf } from '../src/import/rjsf/import-rjsf.js';

/** An import with what tests look at. */
export interface TestedImport extends Imported {
  /** The pointers of what was left out of the UI schema. */
  readonly missed: readonly string[];
  readonly model: FormModel;
}

type More = Partial<ImportSource>;

/** Imports properties with a UI schema in the convention of react-jsonschema-form. */
export function rjsf(properties: Record<string, Schema>, uiSchema: JsonObject, more: More = {}): TestedImport {
  return tested(importRjsf({ schema: { type: 'object', properties } as JsonObject, uiSchema, ...more }));
}

/** Imports properties with a UI schema in the convention of JSON Forms. */
export function jsonForms(properties: Record<string, Schema>, uiSchema: JsonObject, more: More = {}): TestedImport {
  return tested(importJsonForms({ schema: { type: 'object', properties } as JsonObject, uiSchema, ...more }));
}

function tested(imported: Imported): TestedImport {
  const missed = imported.leftOut.filter(({ file }) => file === 'ui-schema').map(({ pointer }) => pointer);
  return { ...imported, missed, model: new FormModel(imported.definition, { validate }) };
}
