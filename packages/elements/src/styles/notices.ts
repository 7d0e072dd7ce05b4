/** Boxes that stand out: notices, the error summary and the receipt. */
export const noticeStyles = `
.amt-notice, .amt-summary, .amt-receipt {
  margin-block-end: 2em;
  padding: min(1.25em, 5%);
  border: var(--amt-stroke) solid var(--amt-info);
  border-inline-start-width: 8px;
  border-radius: var(--amt-radius);
  background-color: var(--amt-info-background);
}
.amt-notice-warning { border-color: var(--amt-warning); background-color: var(--amt-warning-background); }
.amt-notice-danger, .amt-summary { border-color: var(--amt-danger); background-color: var(--amt-danger-background); }
.amt-notice-success, .amt-receipt { border-color: var(--amt-success); background-color: var(--amt-success-background); }
amt-error-summary { display: block; }
.amt-form .amt-summary-warning { border-color: var(--amt-warning); background-color: var(--amt-warning-background); }
.amt-form .amt-output { display: block; padding-block: 0.5em; font-size: 1.125em; font-weight: var(--amt-label-weight); }
.amt-form .amt-notice .amt-field { margin-block-end: 0; }
.amt-form .amt-details { margin-block-end: 2em; }
.amt-form .amt-details summary { padding-block: 0.625em; color: var(--amt-action); cursor: pointer; text-decoration: underline; }
.amt-form .amt-details-text { padding-inline-start: 1em; border-inline-start: 4px solid var(--amt-info); }
.amt-form :is(.amt-summary, .amt-notice):focus { outline: var(--amt-ring) solid var(--amt-focus); outline-offset: 2px; }
.amt-reference { font-size: 1.5em; user-select: all; }
.amt-form .amt-summary :is(h1, h2, h3, h4) { font-size: 1.25em; }
.amt-form .amt-summary ul { list-style: none; padding: 0; }
.amt-form .amt-summary a { display: inline-block; max-inline-size: 100%; padding-block: 0.625em; color: var(--amt-danger); font-weight: var(--amt-label-weight); }
.amt-form .amt-summary-warning a { color: inherit; }
.amt-form .amt-receipt .amt-buttons { margin-block: 1.25em 0; }
.amt-form .amt-kept { margin-block-start: 1em; }
.amt-form .amt-kept:empty { margin: 0; }
.amt-form :is(.amt-notice, .amt-summary, .amt-receipt) > :last-child { margin-block-end: 0; }
`;
