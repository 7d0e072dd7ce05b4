/** On paper: black on white, nothing to click, no question torn in two. */
export const printStyles = `
@media print {
  .amt-form { max-inline-size: none; padding: 0; color: #000; background-color: #fff; font-size: 11pt; line-height: 1.4; }
  .amt-form :is(.amt-button, .amt-buttons, .amt-step, .amt-summary, .amt-clear, .amt-kept),
  .amt-form .amt-progress > a, .amt-form .amt-review dd:is(.amt-fixed, :has(a, button)) {
    display: none;
  }
  .amt-form .amt-progress { margin-block-end: 0.5em; color: #000; }
  .amt-form :is(.amt-title, [tabindex]):focus { outline: none; }
  .amt-form :is(.amt-notice, .amt-receipt, .amt-entry) { padding: 0.75em 1em; background-color: transparent; }
  .amt-review > div { padding-block: 0.375em; }
  .amt-field, .amt-notice, .amt-receipt, .amt-review > div { break-inside: avoid; }
  .amt-form :is(h1, h2, h3, h4, h5, h6, legend) { break-after: avoid; }
  .amt-form p { orphans: 3; widows: 3; }
  .amt-form a[href^='http']::after { content: ' (' attr(href) ')'; }
}
`;
