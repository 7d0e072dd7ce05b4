/** Buttons, and links that look like them. */
export const buttonStyles = `
.amt-buttons {
  container-type: inline-size;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.75em 1em;
  margin-block: 2em 1em;
}
.amt-form .amt-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  max-inline-size: 100%;
  min-block-size: var(--amt-height);
  margin: 0;
  padding: 0.5em 1.5em;
  border: var(--amt-stroke) solid var(--amt-action);
  border-radius: var(--amt-radius);
  color: var(--amt-action);
  background-color: transparent;
  font: inherit;
  font-weight: var(--amt-label-weight);
  line-height: 1.25;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.amt-form .amt-button:hover { text-decoration: underline; box-shadow: inset 0 0 0 99em var(--amt-shade); }
.amt-form .amt-button-primary { color: var(--amt-on-action); background-color: var(--amt-action); }
.amt-form .amt-button-quiet {
  padding-inline: 0;
  border: 0;
  font-weight: 400;
  text-decoration: underline;
  text-underline-offset: 0.15em;
}
.amt-form .amt-button-quiet:hover { box-shadow: none; text-decoration-thickness: 0.15em; }
.amt-form .amt-button:is(:disabled, [aria-disabled='true']) {
  border-color: var(--amt-line);
  color: var(--amt-muted);
  background-color: var(--amt-surface);
  cursor: default;
}
@container (max-width: 27em) {
  .amt-form .amt-buttons > .amt-button:not(.amt-button-quiet) { inline-size: 100%; }
}
`;
