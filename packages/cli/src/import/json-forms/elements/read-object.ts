import type { Reading, UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { layoutOptions } from '../members/layout-options.js';
import { readElements } from './read-elements.js';
import { readHeading } from '../members/read-heading.js';
import { readOwnRule } from '../conditions/read-own-rule.js';

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
