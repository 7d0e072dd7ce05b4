import { definitionFaults } from './definition-faults.js';
import { DefinitionError } from './definition-error.js';
import type { FormDefinition } from './form-definition.js';
import { openDefinition } from './open-definition.js';
import { plainObject } from './plain-object.js';

/**
 * Reads a definition, or a bare JSON Schema, from parsed JSON: checks it, copies it and freezes the copy.
 *
 * Throws a `DefinitionError` that names path and remedy of each fault. It never returns half a form.
 */
export function readDefinition(json: unknown): FormDefinition {
  const copy = plainObject(json);
  const faults = definitionFaults(copy);
  if (faults.length > 0) throw new DefinitionError(faults);
  return openDefinition(copy);
}
