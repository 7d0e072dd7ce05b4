import type { Obstacle } from '../imported.js';

const nothing = 'There is nothing to do.';
const looks: Obstacle = {
  reason: 'A definition does not say how a form looks.',
  remedy: 'Set the custom properties of <amt-form> on your page.',
};
const parts: Obstacle = {
  reason: 'It names a part of the program that drew the form.',
  remedy: 'Look at the form in the preview; a field is asked as its schema says.',
};
const readOnly: Obstacle = {
  reason: 'A definition cannot keep an answer from being changed.',
  remedy: 'Write "readOnly": true into the schema at this place.',
};
const dateFace: Obstacle = { reason: 'A date is asked as day, month and year, in this order.', remedy: nothing };
const files: Obstacle = {
  reason: 'There is no kind of field for files.',
  remedy: 'Ask for the files in another way, and say in the hint how.',
};
const entries = (reason: string, remedy: string): Obstacle => ({ reason, remedy });

/** Keywords of the convention that nothing in a definition says, with what to do instead. */
export const leftOutKeywords: Readonly<Record<string, Obstacle>> = {
  classNames: looks,
  style: looks,
  inline: looks,
  rows: looks,
  field: parts,
  fieldReplacesAnyOrOneOf: parts,
  readonly: readOnly,
  disabled: readOnly,
  placeholder: {
    reason: 'A placeholder vanishes with the first letter, and many people cannot read it.',
    remedy: 'Put what it says into the hint.',
  },
  label: { reason: 'Every field shows its label, so that everybody can find and name it.', remedy: nothing },
  hideError: { reason: 'Every fault is shown at its field.', remedy: nothing },
  autofocus: { reason: 'The form moves the focus page by page.', remedy: nothing },
  autocapitalize: { reason: 'The keyboard follows from kind and format.', remedy: nothing },
  inputType: {
    reason: 'The keyboard follows from the format in the schema.',
    remedy: 'Write "format": "email", "phone" or "uri" into the schema, and an autocomplete token into “fields”.',
  },
  required: {
    reason: 'What has to be answered is said by the schema alone.',
    remedy: 'Change “required” in the schema.',
  },
  emptyValue: { reason: 'What is not answered is not sent.', remedy: 'Let the receiver fill it in.' },
  initialValue: {
    reason: 'A definition holds no answers.',
    remedy: 'Hand the answers to <amt-form>, or write “const” into the schema for what nobody is asked.',
  },
  allowClearTextInputs: { reason: 'Browsers bring their own ways to empty a field.', remedy: nothing },
  enumDisabled: {
    reason: 'Every option of the schema can be chosen.',
    remedy: 'Take the option out of the schema, or allow it under a condition there.',
  },
  enumOrder: { reason: 'Options stand in the order of the schema.', remedy: 'Change the order in the schema.' },
  optgroups: {
    reason: 'Options have no headings between them.',
    remedy: 'Ask for the group first, then for the option under a condition.',
  },
  optionValueFormat: parts,
  deprecatedHandling: {
    reason: 'What the schema calls deprecated is asked like all else.',
    remedy: 'Give it a showWhen.',
  },
  enableMarkdownInDescription: { reason: 'A small part of Markdown always works in hints.', remedy: nothing },
  enableMarkdownInHelp: { reason: 'A small part of Markdown always works in hints.', remedy: nothing },
  enableOptionalDataFieldForType: { reason: 'Groups and lists are always open.', remedy: nothing },
  orderable: entries('Entries of a list stay in the order in which they were added.', nothing),
  copyable: entries('Entries of a list cannot be copied.', nothing),
  addable: entries('Entries are added as far as the schema allows.', 'Write “maxItems” into the schema.'),
  removable: entries('Entries are removed as far as the schema allows.', 'Write “minItems” into the schema.'),
  itemLabel: entries('Entries are named by a word and their number.', 'Write the word into “item” of the list.'),
  expandable: entries('Only what the schema names is asked.', nothing),
  duplicateKeySuffixSeparator: entries('Only what the schema names is asked.', nothing),
  accept: files,
  filePreview: files,
  yearsRange: { reason: 'Any year can be answered.', remedy: 'Say in the hint which years are meant.' },
  format: { reason: 'How an answer is written follows from the schema.', remedy: 'Write “format” or “pattern” there.' },
  hideNowButton: dateFace,
  hideClearButton: dateFace,
  submitButtonOptions: {
    reason: 'The button for sending says what the law wants it to say.',
    remedy: 'Put what people should know before sending into “review”.',
  },
  rootFieldId: { reason: 'The form makes the ids of its elements itself.', remedy: 'Find fields by “data-at”.' },
  globalOptions: {
    reason: 'What is said for all fields at once is not read.',
    remedy: 'Say it at the fields that need it, and import again.',
  },
  definitions: {
    reason: 'What is said for a definition of the schema is not read.',
    remedy: 'Say it at each property that refers to it, and import again.',
  },
};

const unknown: Obstacle = {
  reason: 'It is no keyword of the convention: a program of your own reads it.',
  remedy: 'If people need what it says, write it into “fields”: label, hint, kind, options or showWhen.',
};

/** Templates, and keywords of somebody's own. */
export function otherKeyword(name: string): Obstacle {
  return name.endsWith('Template') ? parts : unknown;
}
