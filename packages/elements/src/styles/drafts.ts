/** What is said about drafts before and after the form. */
export const draftStyles = `
.amt-draft { display: block; }
.amt-form .amt-keeping { margin-block-start: 3em; padding-block-start: 1.5em; border-block-start: 1px solid var(--amt-line); }
.amt-keeping details > form { margin-block: 1em 2em; }
.amt-keeping summary { min-block-size: 44px; padding-block: 0.625em; color: var(--amt-action); text-decoration: underline; cursor: pointer; }
.amt-form .amt-plain { list-style: none; padding: 0; }
.amt-form .amt-notice .amt-buttons { margin-block: 1em; }
.amt-form .amt-notice .amt-hint { color: inherit; }
@media print { .amt-form .amt-draft { display: none; } }
`;
