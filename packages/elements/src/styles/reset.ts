/**
 * Takes all that the host page says about the form back to the browser's own styles. `all` leaves out the direction
 * of text, so that is named: it follows the `dir` attribute, not the host's CSS.
 */
export const reset = `
amt-form, amt-form::before, amt-form::after, :host, :host::before, :host::after, .amt-form, .amt-form *, .amt-form *::before, .amt-form *::after, .amt-form::before, .amt-form::after {
  all: revert;
  direction: revert;
  unicode-bidi: revert;
}
`;
