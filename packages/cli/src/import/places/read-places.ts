import { appendPointer, isSchema, type Schema, SchemaDocument, type SchemaObject } from '@amtform/model';
import { InputError } from '../input-error.js';
import { type SchemaAt, schemasInPlace } from './schemas-in-place.js';

/** One place of a form, whatever is answered: what `definition.fields` addresses. */
export interface Place {
  /** JSON Pointer into the answers, with `*` for list entries. */
  readonly place: string;
  /** Every schema that can apply there, outer ones first. */
  readonly schemas: readonly SchemaAt[];
  /** The names of its properties in the order of the form; `*` for the entries of a list. */
  readonly children: readonly string[];
}

/** All places of a form by their pointer, outer ones first. */
export type Places = ReadonlyMap<string, Place>;

/** Far more than the longest form that was seen; schemas that refer to each other can have any number. */
const mostPlaces = 20_000;

/**
 * The places of a schema that `readDefinition` accepts. A schema within itself is not entered again.
 * Throws an `InputError` where there are too many.
 */
export function readPlaces(root: SchemaObject): Places {
  const document = new SchemaDocument(root);
  const places = new Map<string, Place>();

  function read(place: string, given: readonly SchemaAt[], around: ReadonlySet<SchemaObject>): void {
    if (places.size >= mostPlaces)
      throw new InputError('schema', `It asks too much at once. Keep it below ${String(mostPlaces)} places.`);
    const schemas = schemasInPlace(given, document);
    const children = childSchemas(schemas.filter(({ schema }) => !around.has(schema)));
    places.set(place, { place, schemas, children: [...children.keys()] });
    const within = new Set([...around, ...schemas.map(({ schema }) => schema)]);
    for (const [name, inner] of children) read(appendPointer(place, name), inner, within);
  }

  read('', [{ schema: root, pointer: '', isConditional: false, isBranch: false }], new Set());
  return places;
}

function childSchemas(schemas: readonly SchemaAt[]): Map<string, SchemaAt[]> {
  const children = new Map<string, SchemaAt[]>();
  const add = (name: string, schema: unknown, at: Omit<SchemaAt, 'schema'>) => {
    if (!isSchema(schema)) return;
    const known = children.get(name) ?? [];
    children.set(name, known);
    if (typeof schema === 'object') known.push({ schema, ...at });
  };
  for (const { schema, pointer, isConditional } of schemas) {
    const at = { isConditional, isBranch: false };
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      add(name, property, { ...at, pointer: appendPointer(`${pointer}/properties`, name) });
    for (const { key, schema: entry } of entrySchemas(schema))
      if (entry !== false) add('*', entry, { ...at, pointer: `${pointer}/${key}` });
  }
  return children;
}

/** The schemas of entries. Before 2020-12 those of single positions stood in `items` and the rest in `additionalItems`. */
function entrySchemas(schema: SchemaObject): { key: string; schema: Schema | undefined }[] {
  const positions = (key: string, list: readonly Schema[]) =>
    list.map((entry, i) => ({ key: `${key}/${String(i)}`, schema: entry }));
  if (Array.isArray(schema.items)) {
    const tuple = positions('items', schema.items as readonly Schema[]);
    return [...tuple, { key: 'additionalItems', schema: schema.additionalItems }];
  }
  return [
    ...positions('prefixItems', schema.prefixItems ?? []),
    { key: 'items', schema: schema.items as Schema | undefined },
  ];
}
