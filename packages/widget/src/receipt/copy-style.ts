/** The style of the copy that a person keeps: it stands alone, on any device and on paper. */
export const copyStyle = `
:root { color-scheme: light dark; font: 1em/1.5 system-ui, sans-serif; }
body { max-width: 45em; margin: 0 auto; padding: 1.5em 4%; overflow-wrap: break-word; }
h1 { font-size: 1.5em; line-height: 1.25; }
h2 { margin: 1.5em 0 .5em; font-size: 1.25em; line-height: 1.25; }
h3, h4, h5, h6 { margin: 1.25em 0 .5em; font-size: 1.0625em; line-height: 1.25; }
p { margin: 0 0 1em; }
dl { margin: 0 0 1em; }
dl > div { display: flex; flex-wrap: wrap; gap: .25em 1.5em; padding: .5em 0; border-bottom: 1px solid #8886; break-inside: avoid; }
dt { flex: 2 1 12em; min-width: 0; font-weight: bold; overflow-wrap: anywhere; }
dd { flex: 3 1 14em; min-width: 0; margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.amt-inset { padding-inline-start: 1em; border-inline-start: 4px solid #8886; }
@page { margin: 2cm; }
@media print {
  body { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  a[href^='http']::after { content: ' (' attr(href) ')'; }
}
`;
