/** Labels, hints, messages and the controls that are typed in or chosen from. */
export const fieldStyles = `
.amt-field { display: block; margin-block-end: var(--amt-gap); }
.amt-wrong { padding-inline-start: 1em; border-inline-start: 5px solid var(--amt-danger); }
.amt-set { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.amt-label {
  display: block;
  max-inline-size: 100%;
  margin-block-end: 0.25em;
  padding: 0;
  font-weight: var(--amt-label-weight);
  hyphens: auto;
}
.amt-optional { color: var(--amt-muted); font-weight: 400; }
.amt-form .amt-hint { margin-block-end: 0.5em; color: var(--amt-muted); }
.amt-hint > :last-child { margin-block-end: 0; }
.amt-form .amt-message { margin-block-end: 0.5em; color: var(--amt-danger); font-weight: var(--amt-label-weight); }
.amt-input {
  display: block;
  inline-size: 100%;
  max-inline-size: 100%;
  min-block-size: var(--amt-height);
  margin: 0;
  padding: 0.5em 0.75em;
  border: solid var(--amt-border);
  border-width: var(--amt-input-stroke);
  border-radius: var(--amt-radius);
  color: var(--amt-text);
  background-color: var(--amt-input);
  font: inherit;
}
.amt-input:focus { outline: var(--amt-ring) solid var(--amt-focus); outline-offset: 2px; }
.amt-input[aria-invalid] { border-color: var(--amt-danger); }
.amt-input:is([readonly], [aria-readonly]) { border-style: dashed; background-color: var(--amt-surface); }
textarea.amt-input { resize: vertical; }
.amt-answer { display: block; white-space: pre-line; overflow-wrap: anywhere; }
.amt-form .amt-count { margin-block: 0.25em 0; }
select.amt-input { inline-size: auto; padding-inline-end: 0.5em; cursor: pointer; }
.amt-with-unit { display: flex; align-items: center; gap: 0.5em; }
.amt-with-unit > .amt-input { flex: 0 1 auto; }
.amt-date { display: flex; flex-wrap: wrap; gap: 0.75em min(1.25em, 3%); }
.amt-date-part > label { display: block; margin-block-end: 0.25em; }
@media (forced-colors: active) {
  .amt-input { border-width: var(--amt-stroke); }
}
`;

/** Widths of inputs that show how long an answer is expected to be. */
export const widthStyles = [2, 3, 4, 5, 10, 20, 30, 40]
  .map((width) => `.amt-width-${width} { inline-size: calc(${width}ch + ${width > 5 ? 3 : 2.25}em); }`)
  .join('\n');
