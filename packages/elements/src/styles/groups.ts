/** Questions that belong together, and lists with one card an entry. */
export const groupStyles = `
.amt-page { display: block; }
.amt-page > section { margin-block-end: 2.5em; }
.amt-intro { margin-block-end: 1.5em; }
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
  padding: 1.25em;
  border: 1px solid var(--amt-line);
  border-radius: var(--amt-radius);
  background-color: var(--amt-surface);
}
:is(.amt-group, .amt-list, .amt-entry) > legend {
  max-inline-size: 100%;
  margin-block-end: 0.75em;
  padding: 0;
  font-size: 1.25em;
  font-weight: 700;
  line-height: 1.25;
  hyphens: auto;
}
.amt-form .amt-entry > legend { float: inline-start; inline-size: 100%; font-size: 1.125em; }
.amt-entry > legend + * { clear: both; }
:is(.amt-group, .amt-list, .amt-entry) > :last-child { margin-block-end: 0; }
`;
