import type { Json } from '../json/json.js';
import { kindNamed } from '../kinds/index.js';
import type { FieldNode } from './form-node.js';

/**
 * A typed answer as it is sent, and as it should stand there once the person has left the field: without blanks at its
 * ends, and a code such as an IBAN as offices store it. What was chosen and not typed is returned as it is.
 */
export function tidyAnswer({ kind, answer }: FieldNode): Json | undefined {
  if (typeof answer !== 'string') return answer;
  return kindNamed(kind).tidy?.(answer) ?? answer;
}
