import type { Obstacle } from '../../imported.js';
import { asksSomething } from '../asks-something.js';
import type { Reading, UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { layoutOptions } from '../members/layout-options.js';
import { asksNothing, noHeading, sideBySide, unknownType } from '../obstacles.js';
import { readElements } from './read-elements.js';
import { readOwnRule } from '../conditions/read-own-rule.js';

const typeObstacles: Readonly<Record<string, Obstacle | undefined>> = {
  VerticalLayout: undefined,
  HorizontalLayout: sideBySide,
  Group: undefined,
  Categorization: undefined,
};

/** Reads an element that arranges others: what is in it is asked in its order. */
export function readLayout(element: UiElement, reading: Reading): void {
  const { json, around } = element;
  const { conditions, obstacle } = readOwnRule(element, reading);
  const isEmpty = !asksSomething(json, { around, places: reading.form.places });
  const type = typeof json['type'] === 'string' ? json['type'] : '';
  const typeObstacle = Object.hasOwn(typeObstacles, type) ? typeObstacles[type] : unknownType;
  settleMembers(element, reading, {
    members: {
      type: () => (isEmpty ? asksNothing : typeObstacle),
      label: () => noHeading,
      i18n: () => noHeading,
      rule: () => (isEmpty ? asksNothing : obstacle),
    },
    options: layoutOptions,
  });
  readElements({ ...element, conditions }, reading);
}
