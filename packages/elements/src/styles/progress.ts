/** How far the person has come: words, a bar below them, and the list of all pages of a long form. */
export const progressStyles = `
.amt-form .amt-progress { margin-block-end: 1.5em; color: var(--amt-muted); }
.amt-form .amt-progress > p { margin-block-end: 0; }
.amt-form .amt-step { color: var(--amt-text); font-weight: var(--amt-label-weight); }
.amt-form .amt-progress > a { display: inline-block; padding-block: 0.625em; }
.amt-form .amt-tasks { margin-block-end: 2em; padding: 0; list-style: none; border-block-start: 1px solid var(--amt-line); }
.amt-tasks > li {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 1.5em;
  min-block-size: var(--amt-height);
  padding-block: 0.25em 0.5em;
  border-block-end: 1px solid var(--amt-line);
}
.amt-tasks > li > :first-child { flex: 1 1 15em; padding-block: 0.625em 0.375em; }
.amt-form .amt-tasks a { font-weight: var(--amt-label-weight); }
.amt-tasks [data-state='blocked'] > :first-child { color: var(--amt-muted); }
.amt-state { color: var(--amt-muted); }
[data-state='complete'] > .amt-state { color: var(--amt-success); font-weight: var(--amt-label-weight); }
[data-state='begun'] > .amt-state { color: var(--amt-text); }
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
