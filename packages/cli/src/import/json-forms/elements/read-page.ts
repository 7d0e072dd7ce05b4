import type { PageDraft } from '../../draft/form-draft.js';
import { joinedConditions } from '../../draft/joined-conditions.js';
import { asksSomething } from '../asks-something.js';
import type { Reading, UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { layoutOptions } from '../members/layout-options.js';
import { asksNothing } from '../obstacles.js';
import { readElements } from './read-elements.js';
import { readHeading } from '../members/read-heading.js';
import { readOwnRule } from '../conditions/read-own-rule.js';

/** Reads a category, or a group that is a page: its heading is the page's title. */
export function readPage(element: UiElement, reading: Reading): void {
  const { form } = reading;
  const { said, labelObstacle, keyObstacle } = readHeading(element, form.draft);
  const { conditions, obstacle } = readOwnRule(element, reading);
  const title = said ?? form.labelOf('');
  const page: PageDraft = {
    name: nameOf(element) ?? title.text,
    title,
    fields: [],
    showWhen: joinedConditions(conditions),
  };
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

function nameOf({ json }: UiElement): string | undefined {
  return [json['label'], json['i18n']].find((text) => typeof text === 'string' && text !== '') as string | undefined;
}
