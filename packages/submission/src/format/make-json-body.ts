import type { Json } from '@amtform/model';
import type { Body } from './body.js';
import { serialise } from './serialise.js';

/** A JSON value as a body. */
export function makeJsonBody(json: Json): Body {
  const content = serialise(json);
  return { type: 'application/json', content, size: content.length };
}
