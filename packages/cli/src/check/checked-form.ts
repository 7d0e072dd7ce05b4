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
import { type AskedPlaces, askedPlaces } from './asked-places.js';
import { scanJson } from './scan-json.js';

/** A definition as the rules see it. */
export interface CheckedForm {
  /** JSON Pointers of members whose name was used before in the same object. */
  readonly duplicates: readonly string[];
  /** All schemas with the places where they stand, those of conditions included. They may be wrong in any way. */
  readonly schemas: ReadonlyMap<SchemaObject, SchemaPlace>;
  /** Why no form can be made of it. */
  readonly faults: readonly DefinitionFault[];
  /** The form; undefined where there are faults. */
  readonly whole: WholeForm | undefined;
}

/** A definition that can become a form. */
export interface WholeForm {
  readonly definition: FormDefinition;
  /** Whether it is a definition and not a bare JSON Schema, which has no words of its own. */
  readonly isDefinition: boolean;
  /** Everything that it may ever ask. */
  readonly asked: AskedPlaces;
}

/** Deeper documents are not looked into: no form is made of them. */
const maxDepth = 200;

/** Reads a definition, or a bare JSON Schema, for the rules. Throws a `SyntaxError` for a text that is no JSON. */
export function checkedForm(text: string): CheckedForm {
  const json = JSON.parse(text) as Json;
  const { duplicates, depth } = scanJson(text);
  const isDefinition = isJsonObject(json) && isWholeDefinition(json);
  const path = isDefinition ? '/schema' : '';
  try {
    const definition = readDefinition(json);
    const schemas = placesOf([[path, definition.schema], ...conditionSchemas(definition)]);
    const asked = askedPlaces(definition.schema, schemas);
    return { duplicates, schemas, faults: [], whole: { definition, isDefinition, asked } };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const schema = isDefinition ? json['schema'] : json;
    const schemas = placesOf(isSchema(schema) && depth <= maxDepth && dialectOf(schema) ? [[path, schema]] : []);
    return { duplicates, schemas, faults: error.faults, whole: undefined };
  }
}

function placesOf(roots: readonly (readonly [path: string, schema: Schema])[]): ReadonlyMap<SchemaObject, SchemaPlace> {
  return new Map(roots.flatMap(([path, root]) => (typeof root === 'object' ? [...schemaPlaces(root, path)] : [])));
}
