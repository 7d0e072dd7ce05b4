/**
 * Radio buttons and checkboxes. The label spans the row and lies under the button, so that the whole row is the
 * target. Forced colours get the browser's own buttons, because the drawn ones would lose their fill.
 */
export const optionStyles = `
.amt-option { position: relative; }
.amt-option > label {
  display: block;
  min-block-size: max(2.75em, 44px);
  padding-block: 0.625em;
  padding-inline-start: 2.5em;
  cursor: pointer;
}
.amt-radio, .amt-checkbox {
  appearance: none;
  position: absolute;
  inset-block-start: 0.5em;
  inset-inline-start: 0;
  inline-size: 1.75em;
  block-size: 1.75em;
  margin: 0;
  border: var(--amt-stroke) solid var(--amt-border);
  border-radius: 50%;
  color: var(--amt-action);
  background-color: var(--amt-input);
  font: inherit;
  cursor: pointer;
  print-color-adjust: exact;
}
.amt-checkbox { border-radius: var(--amt-radius); }
.amt-radio:checked { border: 0.5em solid currentColor; }
.amt-checkbox:checked { border-color: currentColor; background-color: currentColor; }
.amt-checkbox:checked::before {
  content: '';
  display: block;
  block-size: 100%;
  background-color: var(--amt-on-action);
  clip-path: polygon(18% 52%, 28% 42%, 42% 56%, 72% 24%, 82% 34%, 42% 76%);
}
.amt-wrong :is(.amt-radio, .amt-checkbox):not(:checked) { border-color: var(--amt-danger); }
.amt-option > .amt-hint { padding-inline-start: 2.5em; }
@media (forced-colors: active) {
  .amt-radio, .amt-checkbox { appearance: auto; }
  .amt-checkbox:checked::before { content: none; }
}
`;
