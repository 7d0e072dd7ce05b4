import type { FieldKind } from '@amtform/model';
import type { Obstacle } from '../imported.js';
import { constantsOf, isChoices, shapeOf, typesOf } from '../places/place-facts.js';
import type { KeywordRule, RuleContext } from './keyword-rule.js';

type WidgetRule = (context: RuleContext) => Obstacle | undefined;

/** Asks a field of one of some types in a kind. */
const asked =
  (kind: FieldKind, ...types: readonly string[]): WidgetRule =>
  (context) => {
    const { at, draft } = context;
    return isField(context, types) ? draft.ask(at.place, kind) : wrongPlace;
  };
/** What a format in the schema says better. */
const byFormat =
  (format: string): WidgetRule =>
  ({ at }) =>
    at.schemas.some(({ schema }) => schema.format === format)
      ? undefined
      : {
          reason: 'The keyboard follows from the format in the schema.',
          remedy: `Write "format": "${format}" into the schema.`,
        };
const notThere =
  (reason: string, remedy: string): WidgetRule =>
  () => ({ reason, remedy });

const wrongPlace: Obstacle = {
  reason: 'The schema asks for something else here than this widget is for.',
  remedy: 'Look at the field in the preview; it is asked as its schema says.',
};
const noTimes = notThere(
  'There is no kind of field for times: it is asked as text.',
  'Say in the hint how to write it.',
);
const noFiles = notThere(
  'There is no kind of field for files.',
  'Ask for the files in another way, and say in the hint how.',
);

/** The widgets of the convention, without the hyphens and the ending of their other names. */
const widgets: Readonly<Record<string, WidgetRule>> = {
  text: (context) => (isField(context, ['number', 'integer']) ? undefined : asked('text', 'string')(context)),
  textarea: asked('long-text', 'string'),
  updown: asked('number', 'number', 'integer'),
  date: asked('date', 'string'),
  altdate: asked('date', 'string'),
  select: chosen,
  radio: chosen,
  checkbox: checked,
  checkboxes: ticked,
  hidden: ({ at, draft }) => {
    draft.hide(at.place);
    return undefined;
  },
  email: byFormat('email'),
  uri: byFormat('uri'),
  url: byFormat('uri'),
  time: noTimes,
  datetime: noTimes,
  altdatetime: noTimes,
  file: noFiles,
  files: noFiles,
  password: notThere('What is typed is always shown.', 'Do not ask for passwords in a form.'),
  color: notThere('There is no kind of field for colours: it is asked as text.', 'Offer colours as options.'),
  range: notThere('A number is typed, not drawn with a slider.', 'Say in the hint which numbers are possible.'),
};

/** Carries a widget over as the kind of its field. Radio buttons and selects are one kind: the form decides by number. */
export const carryWidget: KeywordRule = (value, context) => {
  const name =
    typeof value === 'string'
      ? value
          .replace(/Widget$/, '')
          .replaceAll('-', '')
          .toLowerCase()
      : '';
  const rule = Object.hasOwn(widgets, name) ? widgets[name] : undefined;
  if (rule) return rule(context);
  return {
    reason: 'The widget is part of a program of your own.',
    remedy: 'Look at the field in the preview; it is asked as its schema says. Write another “kind” into “fields”.',
  };
};

function isField({ at, places }: RuleContext, types: readonly string[]): boolean {
  const own = typesOf(at) ?? types;
  return shapeOf(at, places) === 'field' && constantsOf(at).length === 0 && own.some((type) => types.includes(type));
}

function chosen(context: RuleContext): Obstacle | undefined {
  const { at, places } = context;
  const isChosen = constantsOf(at).length > 0 || isChoices(at, places) || isField(context, ['boolean']);
  return isChosen ? undefined : wrongPlace;
}

function checked({ at }: RuleContext): Obstacle | undefined {
  const [only, ...more] = constantsOf(at);
  if (only?.value === true && more.length === 0) return undefined;
  return {
    reason: 'A question that is answered with yes or no shows both answers.',
    remedy: 'For something to agree to write "kind": "consent" into “fields”.',
  };
}

function ticked({ at, places, draft }: RuleContext): Obstacle | undefined {
  const entries = places.get(`${at.place}/*`);
  if (!entries || constantsOf(entries).length === 0) return wrongPlace;
  return draft.ask(at.place, 'choices');
}
