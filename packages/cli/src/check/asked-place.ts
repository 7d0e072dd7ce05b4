import {
  appendPointer,
  type Field,
  type FormDefinition,
  isJsonObject,
  type Json,
  parsePointer,
  type SchemaObject,
} from '@amtform/model';
import type { AskedSchemas } from './asked-schemas.js';
import type { Description } from './in-place.js';

/** A place that a form may ask, with its words in the definition's own language, as its author wrote them. */
export interface AskedPlace {
  /** Pointer into the answers with `*` for each list index. */
  readonly place: string;
  /** The name of its property. */
  readonly name: string;
  /** All schemas that may describe the answer, the outermost first. */
  readonly schemas: readonly Description[];
  /** Where the first schema stands: JSON Pointer into the definition. */
  readonly path: string;
  /** What the definition says about the place under “fields”. */
  readonly field: Field;
  readonly label: string | undefined;
  /** Where the label stands, or where it would have to stand: JSON Pointer into the definition. */
  readonly labelPath: string;
  readonly hint: string | undefined;
  /** Where the hint stands; `''` without one. */
  readonly hintPath: string;
  /** What can be chosen: each value as text, with its words. */
  readonly options: ReadonlyMap<string, string | undefined>;
}

/** Each place that is asked, but for the whole form and for the entries of lists: the list names them. */
export function askedPlacesOf(
  { fields = {} }: FormDefinition,
  { places }: AskedSchemas,
): ReadonlyMap<string, AskedPlace> {
  const asked = new Map<string, AskedPlace>();
  for (const [place, schemas] of places) {
    const name = parsePointer(place).at(-1);
    if (name === undefined || name === '*') continue;
    const entries = places.get(`${place}/*`) ?? [];
    asked.set(place, placeOf({ place, name, schemas, field: fields[place] ?? {} }, entries));
  }
  return asked;
}

function placeOf(
  given: Pick<AskedPlace, 'place' | 'name' | 'schemas' | 'field'>,
  entries: readonly Description[],
): AskedPlace {
  const { place, schemas, field } = given;
  const path = schemas[0]?.path ?? '';
  const at = appendPointer('/fields', place);
  const title = ownText(schemas, 'title');
  const description = ownText(schemas, 'description');
  const options = [...optionsOf([...schemas, ...entries])];
  return {
    ...given,
    path,
    label: field.label ?? title?.text,
    labelPath: field.label === undefined ? (title?.path ?? path) : `${at}/label`,
    hint: field.hint ?? description?.text,
    hintPath: field.hint === undefined ? (description?.path ?? '') : `${at}/hint`,
    options: new Map(options.map(([value, words]) => [value, field.options?.[value] ?? words])),
  };
}

/** The first text of the schemas at a place. The branch of a choice speaks of itself and not of the place. */
function ownText(
  descriptions: readonly Description[],
  keyword: 'title' | 'description',
): { readonly text: string; readonly path: string } | undefined {
  const choices = new Set(descriptions.flatMap(({ path }) => [`${path}/oneOf`, `${path}/anyOf`]));
  for (const { schema, path, branches } of descriptions) {
    const text = schema[keyword];
    const isBranch = [...branches.keys()].some((key) => choices.has(key));
    if (!isBranch && typeof text === 'string' && text !== '') return { text, path: `${path}/${keyword}` };
  }
  return undefined;
}

function optionsOf(descriptions: readonly Description[]): ReadonlyMap<string, string | undefined> {
  const options = new Map<string, string | undefined>();
  for (const [value, title] of descriptions.flatMap(constantsOf)) {
    const name = typeof value === 'string' ? value : JSON.stringify(value);
    options.set(name, options.get(name) ?? title);
  }
  return options;
}

/**
 * The constants that a schema offers. A lone one offers nothing, unless it is a branch of a choice. Booleans without words
 * are shown as yes and no.
 */
function constantsOf({ schema, path }: Description): (readonly [value: Json, title: string | undefined])[] {
  const { title, const: constant, enum: values } = schema;
  if (constant !== undefined) return /\/(?:oneOf|anyOf)\/\d+$/.test(path) ? [[constant, title]] : [];
  const names = enumNames(schema);
  return (Array.isArray(values) ? (values as readonly Json[]) : [])
    .map((value, i) => [value, names[i]] as const)
    .filter(([value, title]) => value !== null && !isJsonObject(value) && (typeof value !== 'boolean' || title));
}

function enumNames({ enumNames: names }: SchemaObject): (string | undefined)[] {
  const all: readonly unknown[] = Array.isArray(names) ? names : [];
  return all.map((name) => (typeof name === 'string' ? name : undefined));
}
