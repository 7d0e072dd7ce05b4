/** The page that shows a form while somebody writes it: plain, with nothing that the widget does not bring along. */
export const page = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Amtform</title>
    <link rel="stylesheet" href="/preview.css">
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    <main><amt-form endpoint="/submissions"><p>The form is being loaded.</p></amt-form></main>
    <aside id="fault" role="status"></aside>
  </body>
</html>
`;

/** Its style sheet. */
export const styles = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
aside:not(:empty) {
  max-width: 46rem; margin: 2rem auto; padding: 1rem; overflow-wrap: anywhere; white-space: pre-wrap;
  border: 2px solid; font-family: ui-monospace, monospace;
}
`;

/** Its script: shows the form anew when its file changes, with the answers and on the page of before. */
export const script = `import '/amtform.mjs';
const form = document.querySelector('amt-form');
const fault = document.querySelector('#fault');
let shownPage;
form.addEventListener('amt-page', ({ detail }) => { shownPage = detail.page; });
form.addEventListener('amt-failure', ({ detail }) => { fault.textContent = String(detail.error?.message ?? detail.reason); });
async function show() {
  const response = await fetch('/form.json').catch(() => undefined);
  if (!response) return;
  const text = await response.text();
  fault.textContent = response.ok ? '' : text;
  if (!response.ok) return;
  const { answers, model } = form;
  const page = shownPage;
  if (model) form.answers = answers;
  form.addEventListener('amt-ready', () => {
    document.title = form.definition.title;
    if (page) form.goTo(page);
  }, { once: true });
  form.definition = JSON.parse(text);
}
new EventSource('/changes').addEventListener('message', show);
await show();
`;
