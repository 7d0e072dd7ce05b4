import type { FastifyInstance } from 'fastify';
import { stylesPath } from './send-page.js';

/** The looks of the receiver's pages: light and dark, down to 320 px, and on paper. */
const styles = `
:root { color-scheme: light dark; --line: light-dark(#767676, #a0a0a0); --link: light-dark(#0b5394, #9cc7f2); }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #16191d); color: light-dark(#1b1b1b, #f2f2f2); }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.375rem; line-height: 1.25; margin-top: 2rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
dl { margin: 0; }
dl > div { padding: .5rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
.reference dd { font-size: 1.25rem; }
li { margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
form, nav { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin: 1rem 0; }
label { display: grid; gap: .25rem; }
input, select, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; min-height: 2.75rem; max-width: 100%; }
option { background: light-dark(#fff, #16191d); }
button { cursor: pointer; border-width: 2px; font-weight: 600; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, td, th[scope=row], caption { display: block; }
  tr { border-bottom: 2px solid var(--line); padding: .5rem 0; }
  td, th[scope=row] { border: 0; padding: .125rem 0; }
}
@media print { nav, form { display: none; } }
`;

/** Adds the style sheet that all pages use. */
export function addStyles(server: FastifyInstance): void {
  server.get(stylesPath, async (_, reply) =>
    reply.header('Cache-Control', 'public, max-age=3600').type('text/css; charset=utf-8').send(styles),
  );
}
