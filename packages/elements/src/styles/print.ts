/** On paper: black on white, nothing to click, no question torn in two. */
export const printStyles = `
@media print {
  .amt-form { max-inline-size: none; color: #000; background-color: #fff; }
  .amt-form .amt-buttons, .amt-form .amt-progress, .amt-form .amt-summary, .amt-form .amt-clear,
  .amt-form .amt-review :is(a, button) {
    display: none;
  }
  .amt-field, .amt-entry, .amt-notice, .amt-receipt, .amt-review > div { break-inside: avoid; }
  .amt-form :is(h1, h2, h3, h4, legend) { break-after: avoid; }
}
`;
