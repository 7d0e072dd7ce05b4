import type { Json } from '../json/json.js';
import type { FormNode } from './form-node.js';

/**
 * A text answer as it should be once the person has left the field: without blanks at its ends, and an IBAN as banks
 * store it, without the spaces that people copy from their card (ISO 13616). Other answers are returned as they are.
 */
export function tidyAnswer(node: FormNode): Json | undefined {
  const { answer, schema } = node;
  if (typeof answer !== 'string') return answer;
  return schema.format === 'iban' ? answer.replace(/\s/g, '').toUpperCase() : answer.trim();
}
