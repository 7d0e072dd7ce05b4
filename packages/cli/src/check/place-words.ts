import {
  appendPointer,
  type FormDefinition,
  isJsonObject,
  type Json,
  parsePointer,
  type SchemaObject,
} from '@amtform/model';
import type { AskedPlaces } from './asked-places.js';
import type { Description } from './in-place.js';

/** The words of a place in the definition's own language, as its author wrote them. */
export interface PlaceWords {
  readonly label: string | undefined;
  /** Where the label stands, or where it would have to stand: JSON Pointer into the definition. */
  readonly labelPath: string;
  readonly hint: string | undefined;
  /** What can be chosen: each value as text, with its words. */
  readonly options: ReadonlyMap<string, string | undefined>;
}

/** The words of each place that is asked, but for the whole form and for the entries of lists: the list names them. */
export function placeWords({ fields = {} }: FormDefinition, { places }: AskedPlaces): ReadonlyMap<string, PlaceWords> {
  const words = new Map<string, PlaceWords>();
  for (const [place, descriptions] of places) {
    if (place === '' || parsePointer(place).at(-1) === '*') continue;
    const field = fields[place] ?? {};
    const title = ownText(descriptions, 'title');
    const options = optionsOf([...descriptions, ...(places.get(`${place}/*`) ?? [])]);
    words.set(place, {
      label: field.label ?? title?.text,
      labelPath: field.label === undefined ? (title?.path ?? descriptions[0]?.path ?? '') : labelPathOf(place),
      hint: field.hint ?? ownText(descriptions, 'description')?.text,
      options: new Map([...options].map(([value, words]) => [value, field.options?.[value] ?? words])),
    });
  }
  return words;
}

function labelPathOf(place: string): string {
  return `${appendPointer('/fields', place)}/label`;
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

/** The constants that a schema offers. A lone one offers nothing, unless it is a branch of a choice. */
function constantsOf({ schema, path }: Description): (readonly [value: Json, title: string | undefined])[] {
  const { title, const: constant, enum: values } = schema;
  if (constant !== undefined) return /\/(?:oneOf|anyOf)\/\d+$/.test(path) ? [[constant, title]] : [];
  const names = enumNames(schema);
  return (Array.isArray(values) ? (values as readonly Json[]) : [])
    .map((value, i) => [value, names[i]] as const)
    .filter(([value]) => value !== null && !isJsonObject(value));
}

function enumNames({ enumNames: names }: SchemaObject): (string | undefined)[] {
  const all: readonly unknown[] = Array.isArray(names) ? names : [];
  return all.map((name) => (typeof name === 'string' ? name : undefined));
}
