import type { Json } from '@amtform/model';
import type { FormDraft } from '../../draft/form-draft.js';
import type { Obstacle } from '../../imported.js';
import { constantsOf, shapeOf, typesOf } from '../../places/place-facts.js';
import type { Place, Places } from '../../places/read-places.js';
import { readOnlyObstacle } from '../obstacles.js';

/** What an option of a control is carried into. */
export interface OptionContext {
  readonly at: Place;
  readonly places: Places;
  readonly draft: FormDraft;
}

/** Carries an option over, or tells why that is not possible. */
export type OptionRule = (value: Json, context: OptionContext) => Obstacle | undefined;

const nothing = 'There is nothing to do.';

const leaveOut =
  (reason: string, remedy: string, usual?: Json): OptionRule =>
  (value) =>
    value === usual ? undefined : { reason, remedy };

const readOnly: OptionRule = (value) => (value === false ? undefined : readOnlyObstacle);
const typeAhead = leaveOut('A long list of options is a select, in which people can type.', nothing, false);

/** Options of controls in the convention of JSON Forms (https://jsonforms.io/docs/uischema/controls#options). */
export const optionRules: Readonly<Record<string, OptionRule>> = {
  multi: carryMulti,
  format: carryFormat,
  autocomplete: (value, context) =>
    typeof value === 'string' ? context.draft.autofill(context.at.place, value) : typeAhead(value, context),
  readonly: readOnly,
  readOnly,
  placeholder: leaveOut(
    'A placeholder vanishes with the first letter, and many people cannot read it.',
    'Put what it says into the hint.',
  ),
  showUnfocusedDescription: leaveOut('Hints are always shown.', nothing, true),
  hideRequiredAsterisk: leaveOut('What need not be answered says so in words.', nothing, true),
  showSortButtons: leaveOut('Entries of a list stay in the order in which they were added.', nothing, false),
  elementLabelProp: leaveOut(
    'Entries are named by a word and their number.',
    'Write the word into “item” of the list.',
  ),
  disableAdd: leaveOut('Entries are added as far as the schema allows.', 'Write “maxItems” into the schema.', false),
  disableRemove: leaveOut(
    'Entries are removed as far as the schema allows.',
    'Write “minItems” into the schema.',
    false,
  ),
  restrict: leaveOut('Too long a text can be typed and is then named as a fault.', nothing, false),
  trim: carryTrim,
  slider: leaveOut('A number is typed, not drawn with a slider.', 'Say in the hint which numbers are possible.', false),
  toggle: leaveOut(
    'A question that is answered with yes or no shows both answers.',
    'For something to agree to write "kind": "consent" into “fields”.',
    false,
  ),
  suggestion: leaveOut('A text field suggests nothing.', 'Write the suggestions as “enum” into the schema.'),
};

function carryMulti(value: Json, { at, places, draft }: OptionContext): Obstacle | undefined {
  if (value !== true) return undefined;
  const isText = typesOf(at)?.includes('string') ?? true;
  if (isText && shapeOf(at, places) === 'field' && constantsOf(at).length === 0)
    return draft.ask(at.place, 'long-text');
  return { reason: 'Only a text can have several lines.', remedy: nothing };
}

function carryFormat(value: Json, { at, draft }: OptionContext): Obstacle | undefined {
  if (value === 'radio' && constantsOf(at).length > 0) return undefined;
  if (value === 'date' && (typesOf(at)?.includes('string') ?? true)) return draft.ask(at.place, 'date');
  return {
    reason: `There is no kind of field for the format ${JSON.stringify(value)}.`,
    remedy: 'Look at the field in the preview; it is asked as its schema says.',
  };
}

/** Makes a field as wide as the longest answer. */
function carryTrim(value: Json, { at, draft }: OptionContext): Obstacle | undefined {
  if (value === false) return undefined;
  const longest = at.schemas.map(({ schema }) => schema.maxLength).find((length) => length !== undefined);
  if (longest === undefined || longest < 1 || longest > 80)
    return {
      reason: 'The schema does not say how long an answer is, or it is too long.',
      remedy: 'Write “width” into “fields”.',
    };
  draft.at(at.place).width = longest;
  return undefined;
}
