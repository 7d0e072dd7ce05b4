import { isJsonObject } from '@amtform/model';
import { elementsIn, type Reading, type UiElement } from '../element.js';
import { unknownType } from '../obstacles.js';

/** Reads what is in an element. */
export function readElements(element: UiElement, reading: Reading): void {
  for (const [i, json] of elementsIn(element.json).entries()) {
    const pointer = `${element.pointer}/elements/${String(i)}`;
    if (isJsonObject(json)) reading.read({ ...element, json, pointer });
    else reading.form.settle({ pointer, keyword: 'elements' }, unknownType);
  }
}
