import type { Json } from '../json/json.js';

/**
 * Text as it is stored: in NFC, so that the same name is the same bytes everywhere (DIN 91379); blank text is no
 * answer. Anything else is stored as it is.
 */
export function storedText(answer: Json): Json | undefined {
  if (typeof answer !== 'string') return answer;
  return answer.trim() === '' ? undefined : answer.normalize('NFC');
}
