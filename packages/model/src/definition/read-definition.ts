import { frozenCopy } from '../json/frozen-copy.js';
import { isJsonObject, type Json, type JsonObject } from '../json/json.js';
import { NotJsonError } from '../json/not-json-error.js';
import { computedFaults } from '../computed/computed-places.js';
import { definitionFaults } from '../rules/definition-faults.js';
import { checkSchema } from '../schema/check-schema.js';
import { countQuestions } from '../schema/count-questions.js';
import { readableName } from '../schema/readable-name.js';
import type { SchemaObject } from '../schema/schema.js';
import { isSchema } from '../schema/subschemas.js';
import { asksSomething } from './asks-something.js';
import { checkShape } from './check-shape.js';
import { conditionSchemas } from './condition-schemas.js';
import { DefinitionError } from './definition-error.js';
import type { FormDefinition } from './form-definition.js';
import { formDefinitionShape } from './form-definition-shape.js';
import { isWholeDefinition } from './is-whole-definition.js';

/** The most characters of JSON that a definition may have, written without blanks; 310,000 is the longest that was seen. */
const maxLength = 512_000;
/** Levels of JSON within JSON. */
const maxDepth = 200;
/** The most groups, lists and fields before the first answer: ten times the longest form that was seen. */
const maxQuestions = 5000;

/**
 * Reads a definition, or a bare JSON Schema, from parsed JSON: checks it, copies it and freezes the copy.
 *
 * Throws a `DefinitionError` that names path and remedy of each fault. It never returns half a form.
 */
export function readDefinition(json: unknown): FormDefinition {
  const copy = copyOf(json);
  if (!isJsonObject(copy))
    throw fault('', 'is not a JSON object.', 'A definition is an object with “schema”, or a JSON Schema.');
  const isWhole = isWholeDefinition(copy);
  const path = isWhole ? '/schema' : '';
  const schema = isWhole ? copy['schema'] : copy;
  const faults = isWhole ? checkShape(copy, formDefinitionShape, formDefinitionShape) : [];
  if (isSchema(schema)) faults.push(...checkSchema(schema, path));
  if (faults.length > 0) throw new DefinitionError(faults);
  const definition = isWhole ? (copy as unknown as FormDefinition) : fromSchema(copy);
  const inConditions = conditionSchemas(definition).flatMap(([at, condition]) => checkSchema(condition, at));
  const inRules = [...definitionFaults(definition), ...computedFaults(definition)];
  if (inConditions.length + inRules.length > 0) throw new DefinitionError([...inConditions, ...inRules]);
  if (!asksSomething(definition.schema))
    throw fault(path, 'asks nothing.', 'Describe at least one property to answer.');
  if (countQuestions(definition.schema, maxQuestions) >= maxQuestions)
    throw fault(path, 'asks too much at once.', `Keep it below ${String(maxQuestions)} questions, or use lists.`);
  return definition;
}

function copyOf(json: unknown): Json {
  let copy: Json;
  try {
    copy = frozenCopy(json, maxDepth);
  } catch (error) {
    if (error instanceof NotJsonError) throw fault(error.pointer, error.message, 'Only plain JSON can be read.');
    throw error;
  }
  if (JSON.stringify(copy).length > maxLength)
    throw fault('', 'is too large.', `Keep it below ${String(maxLength)} characters.`);
  return copy;
}

/** A bare JSON Schema is a definition too. */
function fromSchema(schema: JsonObject): FormDefinition {
  const { title, $id } = schema as SchemaObject;
  const address = typeof $id === 'string' ? $id : '';
  const name =
    address
      .replace(/[#?].*$/, '')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const id = name
    .replace(/(\.schema)?\.json$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return Object.freeze({
    id: id || 'form',
    version: '0.0.0',
    language: 'und',
    title: typeof title === 'string' && title !== '' ? title : readableName(id || 'form'),
    schema,
  });
}

function fault(path: string, reason: string, remedy: string): DefinitionError {
  return new DefinitionError([{ path, reason, remedy }]);
}
