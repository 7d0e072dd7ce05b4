import type { JsonObject } from '../json/json.js';
import { computedFaults } from '../computed/computed-faults.js';
import { ruleFaults } from '../rules/rule-faults.js';
import { checkSchema } from '../schema/check-schema.js';
import { isSchema } from '../schema/subschemas.js';
import { checkShape } from './check-shape.js';
import { conditionSchemas } from './condition-schemas.js';
import type { DefinitionFault } from './definition-error.js';
import { fileFaults } from './file-faults.js';
import type { FormDefinition } from './form-definition.js';
import { formDefinitionShape } from './form-definition-shape.js';
import { isWholeDefinition } from './is-whole-definition.js';

/**
 * Everything in a definition, or in a bare JSON Schema, that would keep it from becoming a form, or that validators judge
 * differently. Conditions and rules are looked into where the rest has no fault.
 */
export function definitionFaults(json: JsonObject): DefinitionFault[] {
  const isWhole = isWholeDefinition(json);
  const schema = isWhole ? json['schema'] : json;
  const faults = isWhole ? checkShape(json, formDefinitionShape, formDefinitionShape) : [];
  if (isSchema(schema)) faults.push(...checkSchema(schema, isWhole ? '/schema' : ''));
  if (!isWhole || faults.length > 0) return faults;
  const definition = json as unknown as FormDefinition;
  return [
    ...conditionSchemas(definition).flatMap(([at, condition]) => checkSchema(condition, at)),
    ...fileFaults(definition),
    ...ruleFaults(definition),
    ...computedFaults(definition),
  ];
}
