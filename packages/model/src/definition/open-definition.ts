import type { JsonObject } from '../json/json.js';
import { countQuestions } from '../schema/count-questions.js';
import { readableName } from '../schema/readable-name.js';
import type { SchemaObject } from '../schema/schema.js';
import { asksSomething } from './asks-something.js';
import { DefinitionError } from './definition-error.js';
import type { FormDefinition } from './form-definition.js';
import { isWholeDefinition } from './is-whole-definition.js';

/** The most groups, lists and fields before the first answer: ten times the longest form that was seen. */
const maxQuestions = 5000;

/**
 * Makes a definition of what may be one, a bare JSON Schema too, where it is small enough to be shown.
 *
 * It does not look for faults: `definitionFaults` finds them. With faults it may throw anything.
 */
export function openDefinition(json: JsonObject): FormDefinition {
  const isWhole = isWholeDefinition(json);
  const definition = isWhole ? (json as unknown as FormDefinition) : fromSchema(json);
  const path = isWhole ? '/schema' : '';
  if (!asksSomething(definition.schema))
    throw fault(path, 'asks nothing.', 'Describe at least one property to answer.');
  if (countQuestions(definition.schema, maxQuestions) >= maxQuestions)
    throw fault(path, 'asks too much at once.', `Keep it below ${String(maxQuestions)} questions, or use lists.`);
  return definition;
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
