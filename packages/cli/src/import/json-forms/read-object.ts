import { type Reading, settleMembers, type UiElement } from './element.js';
import { layoutOptions } from './layout-options.js';
import { readElements } from './read-elements.js';
import { readHeading } from './read-heading.js';
import { readOwnRule } from './read-own-rule.js';

/** Reads a group of controls that is an object of the schema: it stands on the page as a whole, with its heading. */
export function readObject(element: UiElement, place: string, reading: Reading): void {
  const { draft } = reading.form;
  const { conditions, obstacle } = readOwnRule(element, reading);
  const { said, labelObstacle, keyObstacle } = readHeading(element, draft);
  element.asked.add(place);
  if (!element.isWithin) reading.pageOf(element).fields.push(place);
  draft.at(place).showWhen.push(...conditions);
  if (said && !labelObstacle) draft.at(place).said.set('label', said);
  settleMembers(element, reading, {
    members: { type: () => undefined, label: () => labelObstacle, i18n: () => keyObstacle, rule: () => obstacle },
    options: layoutOptions,
  });
  readElements({ ...element, conditions: [], isWithin: true, asked: new Set() }, reading);
}
