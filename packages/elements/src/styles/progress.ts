/** How far the person has come: words, and a bar below them. */
export const progressStyles = `
.amt-form .amt-progress { margin-block-end: 1.5em; color: var(--amt-muted); }
.amt-progress progress {
  appearance: none;
  display: block;
  inline-size: 100%;
  block-size: 0.5em;
  margin-block-start: 0.5em;
  border: 0;
  border-radius: var(--amt-radius);
  color: var(--amt-action);
  background-color: var(--amt-line);
  overflow: hidden;
}
.amt-progress progress::-webkit-progress-bar { background-color: var(--amt-line); }
.amt-progress progress::-webkit-progress-value { background-color: var(--amt-action); }
.amt-progress progress::-moz-progress-bar { background-color: var(--amt-action); }
@media (forced-colors: active) {
  .amt-progress progress { border: 1px solid CanvasText; }
  .amt-progress progress::-webkit-progress-value { background-color: Highlight; }
  .amt-progress progress::-moz-progress-bar { background-color: Highlight; }
}
`;
