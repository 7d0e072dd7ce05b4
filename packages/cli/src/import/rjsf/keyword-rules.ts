import { isJsonObject, type Json } from '@amtform/model';
import { optionName } from '../draft/form-draft.js';
import type { Obstacle } from '../imported.js';
import { constantsOf, optionsAt } from '../places/place-facts.js';
import { carryWidget } from './carry-widget.js';
import type { KeywordRule, RuleContext } from './keyword-rule.js';

/** The keywords that a definition can say. The order of properties is not among them: it makes pages. */
export const keywordRules: Readonly<Record<string, KeywordRule>> = {
  title: text((value, { at, draft }) => draft.say(at.place, 'label', value)),
  description: text((value, { at, draft }) => draft.say(at.place, 'hint', value)),
  help: text((value, { at, draft }) => draft.help(at.place, value)),
  autocomplete: text((value, { at, draft }) => draft.autofill(at.place, value)),
  enumNames: carryEnumNames,
  widget: carryWidget,
  // No keywords of the convention, but own ones of municipal forms that say what a definition says.
  tooltipText: text((value, { at, draft }) => draft.help(at.place, value)),
  addText: text((value, { at, draft }) => draft.say(at.place, 'add', value)),
};

function text(rule: (value: string, context: RuleContext) => Obstacle | undefined): KeywordRule {
  return (value, context) => {
    if (typeof value === 'string' && value.trim() !== '') return rule(value, context);
    return { reason: 'There is no text in it.', remedy: 'Write words for people, or leave the keyword out.' };
  };
}

/** Words of options, by their order in the schema or by their value. */
function carryEnumNames(value: Json, { at, places, draft }: RuleContext): Obstacle | undefined {
  const entries = places.get(`${at.place}/*`);
  const options = constantsOf(at);
  const constants = options.length > 0 || !entries ? options : constantsOf(entries);
  if (constants.length === 0) {
    return {
      reason: 'The schema names no options here; yes and no are said in the language of the form.',
      remedy: 'For other words write “oneOf” with “const” and “title” into the schema.',
    };
  }
  const place = entries && options.length === 0 ? optionsAt(entries, places) : optionsAt(at, places);
  const obstacles = constants.map(({ value: option }, i) => {
    const word = Array.isArray(value)
      ? (value as readonly Json[])[i]
      : isJsonObject(value)
        ? value[optionName(option)]
        : undefined;
    return typeof word === 'string' ? draft.option(place, option, word) : undefined;
  });
  return obstacles.find((obstacle) => obstacle !== undefined);
}
