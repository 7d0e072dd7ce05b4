import type { Json } from '../json/json.js';

/** Text as it is stored: in NFC, so that the same name is the same bytes everywhere (DIN 91379). */
export function storedText(answer: Json): Json {
  return typeof answer === 'string' ? answer.normalize('NFC') : answer;
}
