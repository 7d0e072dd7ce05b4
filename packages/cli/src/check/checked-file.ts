import {
  conditionSchemas,
  DefinitionError,
  type DefinitionFault,
  dialectOf,
  type FormDefinition,
  isJsonObject,
  isSchema,
  isWholeDefinition,
  type Json,
  readDefinition,
  type Schema,
  type SchemaObject,
  type SchemaPlace,
  schemaPlaces,
} from '@amtform/model';
import { type AskedPlace, askedPlacesOf } from './asked-place.js';
import { type AskedSchemas, askedSchemas } from './asked-schemas.js';
import { type JsonScan, scanJson } from './scan-json.js';

/** A file as the rules see it. */
export interface CheckedFile {
  /** Why it is no JSON, in the words of the engine. */
  readonly syntaxFault?: string;
  /** JSON Pointers of members whose name was used before in the same object. */
  readonly duplicates: readonly string[];
  /** Lines by JSON Pointers, as far as they are known. */
  readonly lines: JsonScan['lines'];
  /** All schemas with the places where they stand, those of conditions included. They may be wrong in any way. */
  readonly schemas: ReadonlyMap<SchemaObject, SchemaPlace>;
  /** Why no form can be made of it. */
  readonly faults: readonly DefinitionFault[];
  /** The form; undefined where there are faults. */
  readonly form?: CheckedForm;
}

/** A definition that can become a form. */
export interface CheckedForm {
  readonly definition: FormDefinition;
  /** Whether it is a definition and not a bare JSON Schema, which has no words of its own. */
  readonly isDefinition: boolean;
  /** The schemas of everything that it may ever ask. */
  readonly asked: AskedSchemas;
  /** What it may ever ask, but for the whole form and for the entries of lists, which have no name. */
  readonly places: ReadonlyMap<string, AskedPlace>;
}

/** Deeper documents are not looked into: no form is made of them. */
const maxDepth = 200;

/** Reads the text of a definition, or of a bare JSON Schema, for the rules. */
export function checkedFile(text: string): CheckedFile {
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch (error) {
    return {
      syntaxFault: (error as SyntaxError).message,
      duplicates: [],
      lines: new Map(),
      schemas: new Map(),
      faults: [],
    };
  }
  return checkedJson(json, scanJson(text));
}

function checkedJson(json: Json, { duplicates, lines, depth }: JsonScan): CheckedFile {
  const isDefinition = isJsonObject(json) && isWholeDefinition(json);
  const path = isDefinition ? '/schema' : '';
  try {
    const definition = readDefinition(json);
    const schemas = placesOf([[path, definition.schema], ...conditionSchemas(definition)]);
    const asked = askedSchemas(definition.schema, schemas);
    const places = askedPlacesOf(definition, asked);
    return { duplicates, lines, schemas, faults: [], form: { definition, isDefinition, asked, places } };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const schema: unknown = isDefinition ? json['schema'] : json;
    const isReadable = isSchema(schema) && depth <= maxDepth && dialectOf(schema as Json) !== undefined;
    return { duplicates, lines, schemas: placesOf(isReadable ? [[path, schema]] : []), faults: error.faults };
  }
}

function placesOf(roots: readonly (readonly [path: string, schema: Schema])[]): ReadonlyMap<SchemaObject, SchemaPlace> {
  return new Map(roots.flatMap(([path, root]) => (typeof root === 'object' ? [...schemaPlaces(root, path)] : [])));
}
