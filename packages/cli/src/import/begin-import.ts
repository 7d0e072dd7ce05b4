import { isJsonObject, type JsonObject, readDefinition, type SchemaObject } from '@amtform/model';
import { FormDraft } from './form-draft.js';
import type { Imported, ImportSource, LeftOut, Obstacle, Origin } from './imported.js';
import { InputError } from './input-error.js';
import { type Places, readPlaces } from './places/read-places.js';
import { readSchemaWords } from './read-schema-words.js';
import { readTranslation } from './read-translation.js';
import { slug } from './slug.js';
import { writeDefinition } from './write-definition.js';

/** An import under way: what is known of the form, and what becomes of each keyword. */
export interface ImportInProgress {
  readonly ui: JsonObject;
  readonly places: Places;
  readonly draft: FormDraft;
  /** The form's title where no file has one. */
  readonly title: string;
  /** Notes that a keyword of the UI schema is carried over, unless there is an obstacle. */
  readonly settle: (origin: Omit<Origin, 'file'>, obstacle: Obstacle | undefined) => void;
  /** Notes what else cannot be carried over. */
  readonly leaveOut: (leftOut: LeftOut) => void;
  /** Makes the definition. Throws a `DefinitionError` where it cannot become a form. */
  readonly finish: () => Imported;
}

/**
 * Reads what both conventions have in common: the schema, its words, the translation.
 *
 * Throws a `DefinitionError` for a schema that cannot become a form, and an `InputError` for another file of the wrong
 * shape.
 */
export function beginImport(source: ImportSource): ImportInProgress {
  const ui = source.uiSchema ?? {};
  if (!isJsonObject(ui)) throw new InputError('ui-schema', 'It is not a JSON object. Give the UI schema of the form.');
  const schema = checkedSchema(source);
  const id = slug(source.id ?? '') || slug(lastPart(schema.$id ?? schema.id ?? '')) || 'form';
  const translation = readTranslation(source.translation, source.language);
  const places = readPlaces(schema);
  const draft = new FormDraft(translation);
  const head = { id, language: translation.language, schema: schema as JsonObject, title: titleFrom(id) };
  const carried: string[] = [];
  const leftOut: LeftOut[] = [...readSchemaWords(draft, places, translation)];
  return {
    ui,
    places,
    draft,
    title: head.title,
    settle: ({ pointer, keyword, value }, obstacle) => {
      if (obstacle) leftOut.push({ file: 'ui-schema', pointer, keyword, value, ...obstacle });
      else carried.push(pointer);
    },
    leaveOut: (item) => void leftOut.push(item),
    finish: () => {
      const definition = readDefinition(writeDefinition(draft, head));
      return { definition, carried, leftOut: [...leftOut, ...translation.gaps] };
    },
  };
}

/** A copy of the schema. Only what can become a form is looked into. */
function checkedSchema({ schema }: ImportSource): SchemaObject {
  const definition = readDefinition({ id: 'form', version: '0.0.0', language: 'und', title: 'Form', schema });
  return definition.schema as SchemaObject;
}

function lastPart(address: string): string {
  return /([^/]+?)(?:\.schema)?(?:\.json)?[#/]*$/.exec(address)?.[1] ?? '';
}

/** `grant_info` → `Grant info`. */
function titleFrom(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_.]/g, ' ');
}
