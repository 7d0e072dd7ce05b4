import { readFileSync } from 'node:fs';
import { inCheckout } from '../support/checkout.js';
import { type Answers, json, page as html, script, type TownServer } from '../support/town-server.js';
import { dogReport } from './dog-report.js';

/** A page of somebody else that the form stands on. */
export interface HostPage {
  /** A file of `styles`, without the ending. */
  readonly style?: string;
  /** A style sheet that is no file. */
  readonly css?: string;
  /** A file of `scripts`, without the ending. It runs before the widget. */
  readonly script?: string;
  /** The Content-Security-Policy. */
  readonly policy?: string;
  /** What stands in the head besides. */
  readonly head?: string;
  /** The tag of the widget's script. */
  readonly tag?: string;
  /** Attributes of `<amt-form>`. */
  readonly attributes?: string;
  /** What is around the form; `FORM` stands for it. */
  readonly around?: string;
}

/** What is inside `<amt-form>` until the form is there. */
export const fallbackText = 'Oder rufen Sie an: 030 23125 100.';

/** The answers of a town with one such page at `/`, the form at `/form.json` and an endpoint at `/submissions`. */
export function hostAnswers(host: HostPage): Answers {
  const files = {
    ...(host.style === undefined ? {} : { '/host.css': `styles/${host.style}.css` }),
    ...(host.script === undefined ? {} : { '/host.js': `scripts/${host.script}.js` }),
  };
  const answers: Answers = {
    '/': html(markupOf(host), host.policy ? { 'Content-Security-Policy': host.policy } : {}),
    '/form.json': json(dogReport),
    '/submissions': json({ id: 'TEST-1' }, 201),
  };
  for (const [path, file] of Object.entries(files)) answers[path] = fileAnswer(file);
  if (host.css !== undefined) answers['/host.css'] = css(host.css);
  return answers;
}

/** The bodies that a town received, in order. */
export function received(town: TownServer): string[] {
  return town.seen.filter(({ path }) => path === '/submissions').map(({ body }) => body);
}

function fileAnswer(file: string) {
  const text = readFileSync(inCheckout(`e2e/hosts/${file}`), 'utf8');
  if (file.endsWith('.js')) return script(text);
  return css(text);
}

function css(text: string) {
  return html(text, { 'Content-Type': 'text/css; charset=utf-8' });
}

function markupOf(host: HostPage): string {
  const { head = '', tag = '<script src="/amtform.js"></script>', attributes = '', around = 'FORM' } = host;
  const form = `<amt-form src="/form.json" ${attributes}><p>${fallbackText}</p></amt-form>`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rathaus</title>
${head}
${host.style === undefined && host.css === undefined ? '' : '<link rel="stylesheet" href="/host.css">'}
${host.script === undefined ? '' : '<script src="/host.js"></script>'}
</head>
<body><main>${around.replace('FORM', form)}</main>${tag}</body>
</html>`;
}
