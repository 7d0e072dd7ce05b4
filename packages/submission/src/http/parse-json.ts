import type { Json } from '@amtform/model';

/** The JSON value of a text, undefined where it is not JSON: a login page instead of a receipt is no exception here. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
