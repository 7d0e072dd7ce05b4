import type { Schema, SchemaObject } from './schema.js';
import type { SchemaDocument } from './schema-document.js';
import { schemasInPlace } from './schemas-in-place.js';

/** References to references that are followed. Nobody writes as many, and each takes some of the stack. */
const maxChain = 256;

/**
 * Whether the references of a schema come back to itself without a step into the answers, or lead on and on: no
 * validator would end.
 */
export function isEndless(schema: SchemaObject, document: SchemaDocument): boolean {
  const done = new Set<SchemaObject>();
  const open = new Set<SchemaObject>();

  function isOpen(inner: Schema | undefined): boolean {
    if (typeof inner !== 'object' || done.has(inner)) return false;
    if (open.has(inner) || open.size > maxChain) return true;
    open.add(inner);
    const found = schemasInPlace(inner, document).some(isOpen);
    open.delete(inner);
    done.add(inner);
    return found;
  }
  return isOpen(schema);
}
