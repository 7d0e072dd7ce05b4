/** The whole declaration as a list of questions, answers and ways back; on narrow screens one below the other. */
export const reviewStyles = `
.amt-form .amt-review { margin-block: 0 1.5em; }
.amt-form .amt-inset { margin-block-end: 1.5em; padding-inline-start: 1em; border-inline-start: 4px solid var(--amt-line); }
.amt-inset > :last-child { margin-block-end: 0; }
.amt-review > div {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
  padding-block: 0.75em;
  border-block-end: 1px solid var(--amt-line);
}
.amt-review dt { flex: 2 1 10em; min-inline-size: 0; overflow-wrap: anywhere; font-weight: var(--amt-label-weight); hyphens: auto; }
.amt-review dd { flex: 3 1 14em; min-inline-size: 0; margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.amt-form .amt-review dd:is(.amt-fixed, :has(a, button)) { flex: 0 0 5em; white-space: normal; overflow-wrap: normal; }
.amt-form .amt-review :is(a, button) {
  display: inline-flex;
  align-items: center;
  min-block-size: max(2.75em, 44px);
  margin-block: -0.625em;
  padding: 0;
}
`;
