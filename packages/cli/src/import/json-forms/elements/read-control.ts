import { isWithin, type Json } from '@amtform/model';
import type { Obstacle } from '../../imported.js';
import type { Place } from '../../places/read-places.js';
import type { Reading, UiElement } from '../element.js';
import { settleMembers } from '../settle-members.js';
import { unknownType } from '../obstacles.js';
import { optionRules } from '../members/option-rules.js';
import { readDetail } from './read-detail.js';
import { readKey } from '../members/read-key.js';
import { readLabel } from '../members/read-label.js';
import { readRule } from '../conditions/read-rule.js';
import { readScope } from '../read-scope.js';

const noSuchScope: Obstacle = {
  reason: 'The schema asks nothing at this scope.',
  remedy: 'Correct the scope if it is a slip; otherwise nothing is lost.',
};
const askedBefore: Obstacle = {
  reason: 'Another control asks for it, or for what it is part of.',
  remedy: 'Ask once: on the last page people see all answers and can change them.',
};

/** Reads a control: the field, group or list that its scope names is asked on the page. */
export function readControl(element: UiElement, reading: Reading): void {
  const { asked, around, json } = element;
  const at = reading.form.places.get(readScope(json['scope'], around) ?? '?');
  const isAsked = at && [...asked].some((other) => isWithin(at.place, other) || isWithin(other, at.place));
  if (!at || isAsked) {
    settleMembers(element, reading, { members: {}, options: {}, otherwise: at ? askedBefore : noSuchScope });
    return;
  }
  asked.add(at.place);
  if (!element.isWithin) reading.pageOf(element).fields.push(at.place);
  reading.form.draft.at(at.place).showWhen.push(...element.conditions);
  settleControl(element, at, reading);
}

function settleControl(element: UiElement, at: Place, reading: Reading): void {
  const { places, draft } = reading.form;
  const options = Object.entries(optionRules).map(
    ([name, rule]) => [name, (value: Json) => rule(value, { at, places, draft })] as const,
  );
  settleMembers(element, reading, {
    members: {
      type: (type) => (type === 'Control' || type === 'ListWithDetail' ? undefined : unknownType),
      scope: () => undefined,
      label: (label) => readLabel(label, at.place, { draft, key: element.json['i18n'] }),
      i18n: (key) => readKey(key, at, { draft, places }),
      rule: (rule) => {
        const condition = readRule(rule, { around: element.around, places });
        if ('reason' in condition) return condition;
        draft.at(at.place).showWhen.push(condition);
        return undefined;
      },
    },
    options: { ...Object.fromEntries(options), detail: (detail) => readDetail(detail, at, { element, reading }) },
  });
}
