import type { PageDraft } from '../form-draft.js';
import { joinedConditions } from '../joined-conditions.js';
import { asksSomething, type Reading, settleMembers, type UiElement } from './element.js';
import { layoutOptions } from './layout-options.js';
import { asksNothing } from './obstacles.js';
import { readElements } from './read-elements.js';
import { readHeading } from './read-heading.js';
import { readOwnRule } from './read-own-rule.js';

/** Reads a category, or a group that is a page: its heading is the page's title. */
export function readPage(element: UiElement, reading: Reading): void {
  const { form } = reading;
  const { said, labelObstacle, keyObstacle } = readHeading(element, form.draft);
  const { conditions, obstacle } = readOwnRule(element, reading);
  const title = said ?? { text: form.title, words: { own: form.title, others: {} } };
  const page: PageDraft = { name: title.text, title, fields: [], showWhen: joinedConditions(conditions) };
  form.draft.pages.push(page);
  const isEmpty = !asksSomething(element.json, { around: element.around, places: form.places });
  settleMembers(element, reading, {
    members: isEmpty
      ? {}
      : { type: () => undefined, label: () => labelObstacle, i18n: () => keyObstacle, rule: () => obstacle },
    options: layoutOptions,
    ...(isEmpty ? { otherwise: asksNothing } : {}),
  });
  readElements({ ...element, page, conditions: [] }, reading);
}
