import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { Obstacle } from '../../imported.js';
import { shapeOf } from '../../places/place-facts.js';
import type { Place } from '../../places/read-places.js';
import type { Reading, UiElement } from '../element.js';
import { hideUnasked } from '../hide-unasked.js';

const registered: Obstacle = {
  reason: 'The form of an entry is registered in a program of your own.',
  remedy: 'Write it into “detail” and import again, or look at the preview: an entry is asked as its schema says.',
};
const ordered: Obstacle = {
  reason:
    'A definition orders pages and what stands on them; within an entry or group the order is that of the schema.',
  remedy: 'Change the order of the properties in the schema.',
};

/** Carries over how the entries of a list, or the properties of a group, are asked. */
export function readDetail(
  detail: Json,
  at: Place,
  { element, reading }: { element: UiElement; reading: Reading },
): Obstacle | undefined {
  if (typeof detail === 'string') return /^(?:default|generated)$/i.test(detail) ? undefined : registered;
  const { places } = reading.form;
  const around = shapeOf(at, places) === 'list' ? `${at.place}/*` : at.place;
  if (!isJsonObject(detail)) return registered;
  const asked = new Set<string>();
  const pointer = appendPointer(appendPointer(element.pointer, 'options'), 'detail');
  reading.read({ json: detail, pointer, around, conditions: [], page: undefined, isWithin: true, asked });
  hideUnasked(around, asked, reading.form);
  const names = places.get(around)?.children ?? [];
  const inOrder = names.map((name) => appendPointer(around, name)).filter((place) => asked.has(place));
  return [...asked].some((place, i) => inOrder.length === asked.size && place !== inOrder[i]) ? ordered : undefined;
}
