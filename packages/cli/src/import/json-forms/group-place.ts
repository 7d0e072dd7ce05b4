import { appendPointer, isJsonObject, parentPointer } from '@amtform/model';
import { hasChoice, shapeOf } from '../places/place-facts.js';
import type { Places } from '../places/read-places.js';
import { elementsIn, type UiElement } from './element.js';
import { readScope } from './read-scope.js';

/**
 * The object of the schema that a group of controls is, or undefined where it is none: its controls are all properties
 * of one object, in their order. Such a group keeps its heading.
 */
export function groupPlace({ json, around }: UiElement, places: Places): string | undefined {
  const asked = elementsIn(json).map((inner) =>
    isJsonObject(inner) && inner['type'] === 'Control' ? readScope(inner['scope'], around) : undefined,
  );
  const place = asked[0] === undefined ? undefined : parentPointer(asked[0]);
  const group = place === undefined || place === around ? undefined : places.get(place);
  if (!group || shapeOf(group, places) !== 'group' || hasChoice(group)) return undefined;
  const properties = group.children.map((name) => appendPointer(group.place, name));
  const isWhole = properties.length === asked.length && properties.every((property, i) => property === asked[i]);
  return isWhole ? place : undefined;
}
