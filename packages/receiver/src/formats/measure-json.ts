/** How deep a JSON text is nested, and at most how many values it holds. */
export interface JsonMeasure {
  readonly depth: number;
  readonly values: number;
}

/**
 * Measures a text that is known to be JSON, without building or walking its value: whoever walks it recursively wants
 * to know before that the stack will do.
 */
export function measureJson(text: string): JsonMeasure {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',') values += 1;
    else if (sign === '[' || sign === '{') {
      values += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, values };
}
