import { isJsonObject, type Json } from '@amtform/model';
import type { Places } from '../places/read-places.js';
import { elementsIn } from './element.js';
import { readScope } from './read-scope.js';

/** Whether an element asks for something that the schema has. */
export function asksSomething(json: Json, { around, places }: { around: string; places: Places }): boolean {
  if (!isJsonObject(json)) return false;
  const place = readScope(json['scope'], around);
  return (
    (place !== undefined && places.has(place)) || elementsIn(json).some((e) => asksSomething(e, { around, places }))
  );
}
