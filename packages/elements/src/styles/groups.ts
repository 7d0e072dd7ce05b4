/**
 * Questions that belong together, and lists with one card an entry. In a long form the browser leaves out the
 * work for groups and entries that are off the screen; find-in-page and assistive technology still see them (CSS Containment 2, section 4).
 * What is contained is clipped, so there is room for focus rings.
 */
export const groupStyles = `
.amt-page { display: block; }
.amt-page > section { margin-block-end: 2em; }
.amt-form .amt-page > section > :last-child { margin-block-end: 0; }
.amt-intro { display: block; margin-block-end: 1.5em; }
.amt-reference { font-size: 1.5em; letter-spacing: 0.05em; }
.amt-group, .amt-list, .amt-entry {
  display: block;
  min-inline-size: 0;
  margin: 0;
  margin-block-end: 2.5em;
  padding: 0;
  border: 0;
}
.amt-form .amt-entry {
  margin-block-end: 1em;
  padding: min(1.25em, 5%);
  border: 1px solid var(--amt-line);
  border-radius: var(--amt-radius);
  background-color: var(--amt-surface);
  /* A theme may give fields and cards the same ground. */
  --amt-input: var(--amt-background);
}
:is(.amt-group, .amt-list, .amt-entry) > legend {
  max-inline-size: 100%;
  margin-block-end: 0.75em;
  padding: 0;
  font-size: 1.25em;
  font-weight: var(--amt-heading-weight);
  line-height: 1.25;
  hyphens: auto;
}
.amt-long :is(.amt-group, .amt-entry) { content-visibility: auto; contain-intrinsic-size: auto 30em; }
.amt-form .amt-group { margin-inline: -8px; padding-inline: 8px; }
.amt-form .amt-card > .amt-review { margin-block-end: 0.75em; }
.amt-form .amt-card > .amt-buttons { margin-block: 0; }
.amt-entry > .amt-button-quiet:not(:first-of-type) { margin-inline-start: 1em; }
:is(.amt-group, .amt-entry, .amt-list) > .amt-hint { margin-block-end: 1.5em; }
.amt-naming { display: block; }
.amt-form .amt-entry > legend { float: inline-start; inline-size: 100%; font-size: 1.125em; }
.amt-entry > legend + * { clear: both; }
:is(.amt-group, .amt-list, .amt-entry) > :last-child { margin-block-end: 0; }
`;
