import {
  type FormDefinition,
  FormModel,
  isJsonObject,
  type JsonObject,
  parsePointer,
  readDefinition,
  type SchemaObject,
} from '@amtform/model';
import { validate } from '@amtform/validation';
import { FormDraft, type Said } from './draft/form-draft.js';
import type { Imported, ImportSource, LeftOut, Obstacle, Origin } from './imported.js';
import { InputError } from './input-error.js';
import { type Places, readPlaces } from './places/read-places.js';
import { readSchemaWords } from './words/read-schema-words.js';
import { readTranslation } from './words/read-translation.js';
import { slug } from './draft/slug.js';
import { writeDefinition } from './draft/write-definition.js';

/** An import under way: what is known of the form, and what becomes of each keyword. */
export interface ImportInProgress {
  readonly ui: JsonObject;
  readonly places: Places;
  readonly draft: FormDraft;
  /** The label of a place, as the form shows it and in other languages. */
  readonly labelOf: (place: string) => Said;
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
  const plain = plainForm(source);
  const schema = plain.schema as SchemaObject;
  const translation = readTranslation(source.translation, source.language);
  const places = readPlaces(schema);
  const draft = new FormDraft(translation);
  const head = { id: plain.id, language: translation.language, schema: schema as JsonObject, title: plain.title };
  const carried: string[] = [];
  const leftOut: LeftOut[] = [...readSchemaWords(draft, places, translation)];
  return {
    ui,
    places,
    draft,
    labelOf: labelReader(plain, draft),
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

/** The form as it is without a UI schema. Only a schema that can become a form is looked into. */
function plainForm({ schema, id: given }: ImportSource): FormDefinition {
  const { $id, id: oldId } = isJsonObject(schema) ? schema : {};
  const address = [$id, oldId].find((text) => typeof text === 'string') ?? '';
  const id = slug(given ?? '') || slug(lastPart(address)) || 'form';
  return readDefinition({ id, version: '0.0.0', language: 'und', title: titleFrom(id), schema });
}

function lastPart(address: string): string {
  return /([^/]+?)(?:\.schema)?(?:\.json)?[#/]*$/.exec(address)?.[1] ?? '';
}

/** `grant_info` → `Grant info`. */
function titleFrom(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_.]/g, ' ');
}

function labelReader(plain: FormDefinition, draft: FormDraft): (place: string) => Said {
  const model = new FormModel(plain, { validate });
  return (place) => {
    const known = draft.words(place, 'label');
    // What is asked under a condition only is not there yet.
    const text = model.node(place)?.label ?? titleFrom(parsePointer(place).at(-1) ?? '');
    return known ?? { text, words: { own: text, others: {} } };
  };
}
