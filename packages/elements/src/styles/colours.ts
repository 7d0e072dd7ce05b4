/** Each colour: the KERN token that sets it, then the own fallback in the light and in the dark scheme. */
export const colours = {
  /** Text, also that in fields. */
  text: ['layout-text-default', '#1a1d21', '#f2f4f6'],
  /** Text of less weight: hints, “(optional)”, the way through the form. */
  muted: ['layout-text-muted', '#4b535c', '#b9c1ca'],
  /** Ground of the form. */
  background: ['layout-background-default', '#ffffff', '#171b20'],
  /** Ground of cards, of answers that cannot be changed, and of an option under the pointer. */
  surface: ['layout-background-hued', '#f3f5f8', '#20262d'],
  /** Lines that only separate. */
  line: ['layout-border', '#c8ced6', '#48525d'],
  /** Ground of fields, radio buttons and checkboxes. */
  input: ['form-input-background', '#ffffff', '#12161a'],
  /** Border of fields, radio buttons and checkboxes. */
  border: ['form-input-border', '#66707b', '#8f9aa6'],
  /** Links, buttons, what is ticked. */
  action: ['action-default', '#0d4a86', '#8fc4ff'],
  /** Text on a filled button, the tick in a checkbox. */
  'on-action': ['action-on-default', '#ffffff', '#0b1826'],
  /** The ring around what has the focus. */
  focus: ['action-focus-default', '#0b5ed7', '#ffd24a'],
  /** Messages, the border of what is wrong, the list of messages. */
  danger: ['feedback-danger', '#b0121b', '#ff9d96'],
  /** Ground of the list of messages. */
  'danger-background': ['feedback-danger-background', '#fdf1f1', '#33191b'],
  /** Border of notices. */
  info: ['feedback-info', '#0d4a86', '#8fc4ff'],
  /** Ground of notices. */
  'info-background': ['feedback-info-background', '#eef4fb', '#16273a'],
  /** Border of warnings. */
  warning: ['feedback-warning', '#8a5a00', '#f2c14e'],
  /** Ground of warnings. */
  'warning-background': ['feedback-warning-background', '#fff6e2', '#332812'],
  /** Border of the receipt; the word for a part that is complete. */
  success: ['feedback-success', '#17683a', '#82dba5'],
  /** Ground of the receipt. */
  'success-background': ['feedback-success-background', '#edf8f1', '#142b1e'],
} as const;

const light = scheme(1);
const dark = scheme(2);

/**
 * The colours of both schemes. The scheme is the one that the person set for the device, unless `data-theme`
 * names one; paper is always light.
 */
export const colourStyles = `
.amt-form { color-scheme: light; --amt-shade: rgb(0 0 0 / 15%); ${light} }
@media screen and (prefers-color-scheme: dark) {
  .amt-form { color-scheme: dark; --amt-shade: rgb(255 255 255 / 20%); ${dark} }
}
.amt-form[data-theme='light'] {
  color-scheme: light; --amt-shade: rgb(0 0 0 / 15%); ${light}
}
@media screen {
  .amt-form[data-theme='dark'] {
    color-scheme: dark; --amt-shade: rgb(255 255 255 / 20%); ${dark}
  }
}
`;

function scheme(column: 1 | 2): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--amt-${name}: var(--kern-color-${colour[0]}, ${colour[column]});`)
    .join('');
}
