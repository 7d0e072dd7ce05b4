import { isWithin } from '@amtform/model';
import { elementsIn, type Reading, type UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { groupPlace } from '../group-place.js';
import { unknownType } from '../obstacles.js';
import { readControl } from './read-control.js';
import { readLayout } from './read-layout.js';
import { readObject } from './read-object.js';
import { readPage } from './read-page.js';
import { readText } from './read-text.js';

/** Reads an element and all that is in it. */
export function readElement(element: UiElement, reading: Reading): void {
  const { json } = element;
  const object = objectPlace(element, reading);
  if (!element.isWithin && reading.isPage(json)) readPage(element, reading);
  else if (json['type'] === 'Label') readText(element, reading);
  else if (typeof json['scope'] === 'string') readControl(element, reading);
  else if (object !== undefined) readObject(element, object, reading);
  else if (elementsIn(json).length > 0) readLayout(element, reading);
  else settleMembers(element, reading, { members: {}, options: {}, otherwise: unknownType });
}

/** The object that a group is, unless something of it is asked already. */
function objectPlace(element: UiElement, { form }: Reading): string | undefined {
  const place = element.json['type'] === 'Group' ? groupPlace(element, form.places) : undefined;
  return place === undefined || [...element.asked].some((asked) => isWithin(asked, place)) ? undefined : place;
}
