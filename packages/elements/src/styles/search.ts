/**
 * A field with a list below. The list lies above what follows, so that nothing jumps while a person aims at it; it
 * scrolls inside a part of the window that leaves room for the text, also at 400 % zoom. Arrow and outlines are drawn
 * with borders, which forced colours keep.
 */
export const searchStyles = `
.amt-search { position: relative; }
.amt-search > .amt-input { padding-inline-end: 5.25em; }
.amt-search > .amt-input::placeholder { color: var(--amt-muted); opacity: 1; }
.amt-search:not(:has([readonly]))::after {
  content: '';
  position: absolute;
  inset-block-start: 1.125em;
  inset-inline-end: 1em;
  inline-size: 0.5em;
  block-size: 0.5em;
  border: solid var(--amt-text);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
  pointer-events: none;
}
.amt-clear {
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 1.75em;
  inline-size: max(2.25em, 44px);
  block-size: 100%;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: var(--amt-radius);
  color: var(--amt-muted);
  background-color: transparent;
  font: inherit;
  font-size: 1.25em;
  cursor: pointer;
}
.amt-clear:hover { color: var(--amt-text); }
:placeholder-shown + .amt-clear { display: none; }
.amt-list-box {
  position: absolute;
  z-index: 1;
  inset-inline: 0;
  margin-block-start: 6px;
  border: var(--amt-stroke) solid var(--amt-border);
  border-radius: var(--amt-radius);
  background-color: var(--amt-input);
  box-shadow: 0 4px 12px var(--amt-shade);
}
.amt-form .amt-list-box > ul { max-block-size: min(18em, 40vh); margin: 0; padding: 0; overflow-y: auto; list-style: none; }
.amt-list-box li { min-block-size: max(2.75em, 44px); padding: 0.625em 0.75em; overflow-wrap: anywhere; cursor: pointer; }
.amt-list-box li:hover { background-color: var(--amt-surface); }
.amt-list-box [aria-selected='true'] {
  outline: var(--amt-ring) solid var(--amt-focus);
  outline-offset: calc(-1 * var(--amt-ring));
  background-color: var(--amt-surface);
}
.amt-form .amt-list-box > p { margin: 0; padding: 0.5em 0.75em; color: var(--amt-muted); }
.amt-list-box > ul:not([hidden]) + p { border-block-start: 1px solid var(--amt-line); }
`;
