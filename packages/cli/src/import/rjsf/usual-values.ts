import type { Json } from '@amtform/model';

/** Values of keywords that ask for what the form does anyway. */
export const usualValues: Readonly<Record<string, Json>> = {
  addable: true,
  allowClearTextInputs: false,
  autofocus: false,
  copyable: false,
  disabled: false,
  enableMarkdownInDescription: true,
  enableMarkdownInHelp: true,
  expandable: false,
  fieldReplacesAnyOrOneOf: false,
  filePreview: false,
  hideClearButton: true,
  hideError: false,
  hideNowButton: true,
  inline: false,
  label: true,
  orderable: false,
  readonly: false,
  removable: true,
};
