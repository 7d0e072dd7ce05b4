/**
 * The form itself: `all: initial` ends what it would inherit from the host page, such as the host's letter spacing or
 * text alignment. Sizes are in em of a font size that follows the person's setting and never falls below 16 px,
 * whatever the host does to `html`. `--amt-reserve` is the space that a host page keeps free for the form.
 */
export const formStyles = `
amt-form, :host { display: flow-root; min-block-size: var(--amt-reserve, 0); }
.amt-form {
  all: initial;
  display: block;
  direction: ltr;
  unicode-bidi: isolate;
  position: relative;
  box-sizing: border-box;
  max-inline-size: var(--amt-width);
  padding: max(8px, min(1.5em, 4%));
  color: var(--amt-text);
  background-color: var(--amt-background);
  font-family: var(--amt-font);
  font-size: var(--amt-size);
  line-height: 1.5;
  overflow-wrap: break-word;
  user-select: text;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.amt-form:dir(rtl), .amt-form [dir]:dir(rtl) { direction: rtl; unicode-bidi: isolate; }
.amt-form [dir]:dir(ltr) { direction: ltr; unicode-bidi: isolate; }
.amt-form *, .amt-form *::before, .amt-form *::after { box-sizing: border-box; }
.amt-form :is(h1, h2, h3, h4, h5, h6) {
  margin-block: 0 0.75em;
  font-size: 1.125em;
  font-weight: var(--amt-heading-weight);
  line-height: 1.25;
  hyphens: auto;
}
.amt-form h1 { font-size: 1.875em; }
.amt-form h2 { font-size: 1.5em; }
.amt-form h3 { font-size: 1.25em; }
.amt-form .amt-title { max-inline-size: 100%; inline-size: fit-content; font-size: 1.5em; }
.amt-form .amt-heading { font-size: 1.25em; }
.amt-form .amt-heading-small { font-size: 1.125em; }
.amt-form p, .amt-form ul, .amt-form ol { margin-block: 0 1em; }
.amt-form > :last-child { margin-block-end: 0; }
.amt-form ul, .amt-form ol { padding-inline-start: 1.5em; }
.amt-form a { color: var(--amt-action); text-underline-offset: 0.15em; }
.amt-form a:hover { text-decoration-thickness: 0.15em; }
.amt-form :focus-visible {
  outline: var(--amt-ring) solid var(--amt-focus);
  outline-offset: 2px;
}
.amt-form :is(input, textarea, select, button, a, summary, legend, .amt-label, .amt-page, .amt-summary, [tabindex]) {
  scroll-margin-block: 8em;
}
.amt-form .amt-visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.amt-form [hidden] { display: none; }
`;
