import type { Json } from '../json/json.js';
import type { FieldNode } from './form-node.js';

/**
 * A typed answer as it is sent, and as it should stand there once the person has left the field: without blanks at its
 * ends, and an IBAN as banks store it, without the spaces that people copy from their card (ISO 13616). What was
 * chosen and not typed is returned as it is.
 */
export function tidyAnswer({ kind, answer, schema }: FieldNode): Json | undefined {
  if (typeof answer !== 'string' || (kind !== 'text' && kind !== 'long-text' && kind !== 'number')) return answer;
  return schema.format === 'iban' ? answer.replace(/\s/g, '').toUpperCase() : answer.trim();
}
